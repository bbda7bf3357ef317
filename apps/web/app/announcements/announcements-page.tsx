import { YearList } from './year-list.tsx';
import { inYears } from './in-years.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { Pager } from '../lists/pager.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../reading/page-models.ts';

export function AnnouncementsPage({ frame, ...list }: PageOf['announcements']) {
  return (
    <PageFrame frame={frame}>
      <List frame={frame} {...list} />
    </PageFrame>
  );
}

function List({ frame, year, years, entries, pager }: PageOf['announcements']) {
  const say = useSay();
  const title = year === null ? say('announcements:title') : say('announcements:titleYear', { year });
  return (
    <>
      <PageHead title={{ text: title, language: frame.language }}>
        <YearList year={year} years={years} />
      </PageHead>
      {entries.length === 0 && (
        <p>
          <Words of="announcements:none" />
        </p>
      )}
      {inYears(entries).map((group) => (
        <Section key={group.year} id={`year-${group.year}`} heading={group.year} className="by-year">
          <AnnouncementList entries={group.entries} />
        </Section>
      ))}
      <div className="in-column">
        <Pager pager={pager} />
      </div>
    </>
  );
}
