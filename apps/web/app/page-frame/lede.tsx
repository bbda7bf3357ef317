import { InLanguage } from '../language-of-parts/in-language.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import type { Said } from '../models/said.ts';

/** The first paragraph: what the reader needs to know if nothing else is read. */
export function Lede({ said }: { said: Said | null }) {
  const language = useLanguage();
  if (said === null) return null;
  return (
    <InLanguage language={said.language} className={said.language === language ? undefined : 'other-language'}>
      <p className="lede">{said.text}</p>
    </InLanguage>
  );
}
