import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { Section } from '../page-frame/section.tsx';
import type { AnnouncementEntry } from '../models/entries.ts';
import type { NamedLink } from '../models/said.ts';

interface Props {
  topics: NamedLink[];
  entries: AnnouncementEntry[];
}

/** Where to go when a page is not there. */
export function WaysOn({ topics, entries }: Props) {
  return (
    <>
      <Section id="find" heading={<Words of="front:findMunicipality" />}>
        <MunicipalityFinder />
      </Section>
      {topics.length > 0 && (
        <Section id="topics" heading={<Words of="front:topics" />}>
          <NamesInRow links={topics} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section id="newest" heading={<Words of="not-found:newest" />}>
          <AnnouncementList entries={entries} />
        </Section>
      )}
    </>
  );
}
