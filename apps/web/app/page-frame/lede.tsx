import { InLanguage } from '../language-of-parts/in-language.tsx';
import type { Said } from '../reading/page-models.ts';

/** The first paragraph: what the reader needs to know if nothing else is read. */
export function Lede({ said }: { said: Said | null }) {
  if (said === null) return null;
  return (
    <InLanguage language={said.language}>
      <p className="lede">{said.text}</p>
    </InLanguage>
  );
}
