import { Name } from '../language-of-parts/said-text.tsx';
import { useSay } from '../language-of-parts/words.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

export function Breadcrumb({ crumbs }: { crumbs: PageFrame['crumbs'] }) {
  const label = useSay()('frame:youAreHere');
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ol className="crumbs tool">
        {crumbs.map(({ name, href }) => (
          <li key={href}>
            <a className="alone" href={href}>
              <Name said={name} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
