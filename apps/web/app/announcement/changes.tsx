import { Day } from '../language-of-parts/day.tsx';
import { InLanguage } from '../language-of-parts/in-language.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { PageOf } from '../models/page-of.ts';

type Props = Pick<PageOf['announcement'], 'publishedAt' | 'changedAt' | 'changes'>;

/** When this was published and last changed, and what was changed, as the officials told it, newest first. */
export function Changes({ publishedAt, changedAt, changes }: Props) {
  return (
    <>
      <p className="meta tool">
        <span>
          <Words of="announcement:published" values={{ date: <Day date={publishedAt} /> }} />
        </span>
        {changedAt !== null && (
          <span>
            <Words of="announcement:lastChanged" values={{ date: <Day date={changedAt} /> }} />
          </span>
        )}
      </p>
      {changes.length > 0 && <WhatChanged changes={changes} />}
    </>
  );
}

function WhatChanged({ changes }: Pick<Props, 'changes'>) {
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
            <InLanguage language={note.language}>
              <p>{note.text}</p>
            </InLanguage>
          </li>
        ))}
      </ul>
    </section>
  );
}
