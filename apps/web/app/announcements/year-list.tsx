import { pathOf } from '@flersprog/content';
import { formatYear } from '@flersprog/i18n';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import type { PageOf } from '../models/page-of.ts';

/** The years there are news from, the one shown marked. */
export function YearList({ year, years }: Pick<PageOf['announcements'], 'year' | 'years'>) {
  const say = useSay();
  const all = pathOf({ page: 'list', language: useLanguage(), kind: 'announcement' });
  if (years.length === 0) return null;
  return (
    <nav aria-label={say('announcements:years')}>
      <ul className="in-row tool">
        <li>
          <a className="alone" href={all} aria-current={year === null ? 'page' : undefined}>
            <Words of="announcements:allYears" />
          </a>
        </li>
        {years.map((entry) => (
          <li key={entry.year}>
            <a
              className="alone"
              href={entry.href}
              aria-current={entry.year === year ? 'page' : undefined}
              aria-label={say('announcements:yearCount', { count: entry.count, year: entry.year })}
            >
              {formatYear(entry.year)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
