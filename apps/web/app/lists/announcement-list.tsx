import { Day } from '../language-of-parts/day.tsx';
import { Paragraph } from '../language-of-parts/paragraph.tsx';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Mark } from '../page-frame/not-translated.tsx';
import type { AnnouncementEntry } from '../models/entries.ts';

interface Props {
  entries: AnnouncementEntry[];
  /** Shows the first one larger, with its lede. */
  lead?: boolean;
}

/** News, date above title. A title that is not in the reader's language is marked with the language it is in. */
export function AnnouncementList({ entries, lead = false }: Props) {
  return (
    <ul className="entries">
      {entries.map((entry, index) => (
        <Entry key={entry.href} entry={entry} first={lead && index === 0} />
      ))}
    </ul>
  );
}

function Entry({ entry: { title, href, date, lede }, first }: { entry: AnnouncementEntry; first: boolean }) {
  const foreign = title.language !== useLanguage();
  return (
    <li className={first ? 'first' : undefined}>
      {(date !== null || foreign) && (
        <p className="meta tool">
          {date !== null && <Day date={date} />} {foreign && <Mark language={title.language} />}
        </p>
      )}
      <h3>
        <a href={href} hrefLang={foreign ? title.language : undefined}>
          <SaidText said={title} />
        </a>
      </h3>
      {first && <Paragraph said={lede} />}
    </li>
  );
}
