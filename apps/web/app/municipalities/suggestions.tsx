import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { NamedLink as Model } from '../models/said.ts';

/** What may have been meant by what was typed, nearest first; says of each whether it has a page. */
export function Suggestions({ suggestions }: { suggestions: Model[] }) {
  if (suggestions.length === 0) {
    return (
      <p>
        <Words of="municipalities:noSuggestions" />
      </p>
    );
  }
  return (
    <div>
      <h2>
        <Words of="municipalities:didYouMean" />
      </h2>
      <ul>
        {suggestions.map((link) => (
          <li key={link.name.text}>
            <NamedLink link={link} className="call alone" />{' '}
            {link.href === null && (
              <span className="mark">
                <Words of="municipalities:noPage" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
