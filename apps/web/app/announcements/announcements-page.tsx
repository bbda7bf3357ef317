import { YearList } from './year-list.tsx';
import { inYears } from './in-years.ts';
import { Name } from '../language-of-parts/said-text.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { Pager } from '../lists/pager.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageFrame as PageFrameModel } from '../models/page-frame-model.ts';
import type { PageOf } from '../models/page-of.ts';

export function AnnouncementsPage({ frame, ...list }: PageOf['announcements']) {
  return (
    <PageFrame frame={frame}>
      <List {...list} crumbs={frame.crumbs} />
    </PageFrame>
  );
}

function List({ crumbs, year, years, about, entries, pager }: Omit<PageOf['announcements'], 'frame'> & Pick<PageFrameModel, 'crumbs'>) {
  return (
    <>
      <PageHead crumbs={about ? crumbs : []} title={<Title year={year} about={about} />}>
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

function Title({ year, about }: Pick<PageOf['announcements'], 'year' | 'about'>) {
  if (about?.kind === 'municipality') return <Words of="municipality:news" values={{ municipality: <Name said={about.link.name} /> }} />;
  if (about?.kind === 'partner') return <Words of="partner:news" values={{ partner: <Name said={about.link.name} /> }} />;
  if (about) return <Words of="programme:news" />;
  return year === null ? <Words of="announcements:title" /> : <Words of="announcements:titleYear" values={{ year }} />;
}
