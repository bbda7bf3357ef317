import { Paragraph } from '../language-of-parts/paragraph.tsx';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { NameListPage } from '../name-list/name-list-page.tsx';
import type { PageOf } from '../models/page-of.ts';

/** Every topic by name. */
export function TopicsPage({ frame, entries, pager }: PageOf['topics']) {
  return (
    <NameListPage frame={frame} pager={pager} words="topics" isEmpty={entries.length === 0}>
      <ul className="entries">
        {entries.map(({ title, href, intro }) => (
          <li key={href}>
            <h2>
              <a href={href}>
                <SaidText said={title} />
              </a>
            </h2>
            <Paragraph said={intro} />
          </li>
        ))}
      </ul>
    </NameListPage>
  );
}
