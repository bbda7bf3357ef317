import { Words } from '../language-of-parts/words.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

/** The feeds of a page for those who use them, with a word on what they are for those who do not know. On paper they lead nowhere. */
export function FollowNews({ feeds }: { feeds: PageFrame['feeds'] }) {
  if (feeds.length === 0) return null;
  return (
    <div className="not-printed">
      <p>
        <Words of="announcements:follow" />
      </p>
      <p>
        <Words of="feeds:explained" />
      </p>
      <ul>
        {feeds.map(({ href, type, words }) => (
          <li key={href}>
            <a className="alone" href={href} type={type}>
              <Words of={words} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
