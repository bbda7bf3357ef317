import type { LanguageTag } from '@flersprog/i18n';
import { aalborg, entriesIn, partnersIn } from './style-samples.ts';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { Pager } from '../lists/pager.tsx';
import { PartnerCards } from '../lists/partner-cards.tsx';
import { Section } from '../page-frame/section.tsx';

export function ListSamples({ language }: { language: LanguageTag }) {
  return (
    <>
      <Section id="news" heading={<Words of="front:newest" />}>
        <AnnouncementList entries={entriesIn(language)} lead />
        <Pager pager={{ page: 2, pages: 9, hrefs: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [index + 1, '#text'])) }} />
      </Section>
      <Section id="partners" heading={<Words of="frame:partners" />}>
        <PartnerCards partners={partnersIn(language)} />
      </Section>
      <Section id="topics" heading={<Words of="front:topics" />}>
        <NamesInRow links={[aalborg, { ...aalborg, href: '#topics' }]} />
      </Section>
    </>
  );
}
