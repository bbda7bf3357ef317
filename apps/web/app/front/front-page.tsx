import { pathOf } from '@flersprog/content';
import { HelpLines } from '../contact/help-lines.tsx';
import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { Section } from '../page-frame/section.tsx';
import type { AnnouncementEntry } from '../models/entries.ts';
import type { PageOf } from '../models/page-of.ts';
import { FrontTitle } from './front-title.tsx';

export function FrontPage({ frame, announcements, topics }: PageOf['front']) {
  return (
    <PageFrame frame={frame}>
      <header className="page-head">
        <FrontTitle />
      </header>
      <Section id="newest" heading={<Words of="front:newest" />}>
        <Newest entries={announcements} />
      </Section>
      <HelpLines lines={frame.site.helpLines} />
      <Section id="find" heading={<Words of="front:findMunicipality" />}>
        <MunicipalityFinder />
      </Section>
      {topics.length > 0 && (
        <Section id="topics" heading={<Words of="front:topics" />}>
          <NamesInRow links={topics} />
        </Section>
      )}
    </PageFrame>
  );
}

function Newest({ entries }: { entries: AnnouncementEntry[] }) {
  const href = pathOf({ page: 'list', language: useLanguage(), kind: 'announcement' });
  if (entries.length === 0) {
    return (
      <p>
        <Words of="front:noNews" />
      </p>
    );
  }
  return (
    <>
      <AnnouncementList entries={entries} lead />
      <p className="tool">
        <a className="call alone" href={href}>
          <Words of="front:allNews" />
        </a>
      </p>
    </>
  );
}
