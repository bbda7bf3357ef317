import { Day } from '../language-of-parts/day.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { PageOf } from '../reading/page-models.ts';

/** What was changed after publishing, as the officials told it, newest first. */
export function Changes({ changes }: Pick<PageOf['announcement'], 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        <Words of="announcement:changes" />
      </h2>
      <ul className="entries">
        {changes.map(({ at, note }) => (
          <li key={at}>
            <p className="meta tool">
              <Day date={at} />
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
