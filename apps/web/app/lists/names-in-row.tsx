import { NamedLink } from '../language-of-parts/named-link.tsx';
import type { NamedLink as Model } from '../models/said.ts';

/** Short names, each large enough to press, in a row that wraps. */
export function NamesInRow({ links }: { links: Model[] }) {
  return (
    <ul className="in-row">
      {links.map((link) => (
        <li key={link.href ?? link.name.text}>
          <NamedLink link={link} className="alone" />
        </li>
      ))}
    </ul>
  );
}
