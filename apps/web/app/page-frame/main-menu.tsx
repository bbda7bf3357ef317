import { pathOf } from '@flersprog/content';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

const entries = [
  { kind: 'announcement', words: 'frame:news' },
  { kind: 'municipality', words: 'frame:municipalities' },
  { kind: 'partner', words: 'frame:partners' },
] as const;

export function MainMenu({ section }: { section: PageFrame['section'] }) {
  const language = useLanguage();
  return (
    <nav className="menu" aria-label={useSay()('frame:menu')}>
      {entries.map(({ kind, words }) => (
        <a key={kind} href={pathOf({ page: 'list', language, kind })} aria-current={kind === section ? 'true' : undefined}>
          <Words of={words} />
        </a>
      ))}
    </nav>
  );
}
