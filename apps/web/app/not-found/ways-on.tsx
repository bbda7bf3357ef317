import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { Section } from '../page-frame/section.tsx';
import type { AnnouncementEntry } from '../reading/page-models.ts';

/** Where to go when a page is not there. */
export function WaysOn({ entries }: { entries: AnnouncementEntry[] }) {
  return (
    <>
      <Section id="find" heading={<Words of="front:findMunicipality" />}>
        <MunicipalityFinder />
      </Section>
      {entries.length > 0 && (
        <Section id="newest" heading={<Words of="not-found:newest" />}>
          <AnnouncementList entries={entries} />
        </Section>
      )}
    </>
  );
}
