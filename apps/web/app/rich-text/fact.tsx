import { Name } from '../language-of-parts/said-text.tsx';
import type { Said } from '../models/said.ts';

/** A typed value said inside a sentence: amount, count, date or name. Isolated, whatever the sentence's direction. */
export function Fact({ said, href }: { said: Said; href: string | null }) {
  return href === null ? (
    <Name said={said} />
  ) : (
    <a href={href}>
      <Name said={said} />
    </a>
  );
}
