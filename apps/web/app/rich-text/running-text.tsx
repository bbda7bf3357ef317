import { Blocks } from './blocks.tsx';
import { InLanguage } from '../language-of-parts/in-language.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import type { TextModel } from '../models/text-model.ts';

/** A running text in its own language; one that is not the reader's keeps its own edge. */
export function RunningText({ text }: { text: TextModel }) {
  const foreign = text.language !== useLanguage();
  return (
    <InLanguage language={text.language} className={foreign ? 'text flow other-language' : 'text flow'}>
      <Blocks blocks={text.blocks} />
    </InLanguage>
  );
}
