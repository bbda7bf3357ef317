import { PartnerFilter } from './partner-filter.tsx';
import { formatCount } from '@flersprog/i18n';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { Pager } from '../lists/pager.tsx';
import { PartnerCards } from '../lists/partner-cards.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';

export function PartnersPage(page: PageOf['partners']) {
  return (
    <PageFrame frame={page.frame}>
      <Partners {...page} />
    </PageFrame>
  );
}

function Partners({ frame, entries, filter, total, pager }: PageOf['partners']) {
  const language = useLanguage();
  return (
    <>
      <PageHead title={{ text: useSay()('partners:title'), language: frame.language }} />
      <Section id="choose" heading={<Words of="partners:choose" />}>
        <PartnerFilter filter={filter} />
      </Section>
      <Section id="found" heading={<Words of="partners:count" count={total} values={{ count: formatCount(language, total) }} />}>
        {total > 0 ? <PartnerCards partners={entries} /> : <NoneFound />}
        <Pager pager={pager} />
      </Section>
    </>
  );
}

function NoneFound() {
  return (
    <>
      <p>
        <Words of="partners:none" />
      </p>
      <p>
        <Words of="partners:noneHint" />
      </p>
    </>
  );
}
