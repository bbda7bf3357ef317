import { PartnerTerms } from './partner-terms.tsx';
import { ContactDetails } from '../contact/contact-details.tsx';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { NewsSection } from '../lists/news-section.tsx';
import { MunicipalityCards } from '../lists/municipality-cards.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { ProgrammeList } from '../lists/programme-list.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';
import { Picture } from '../rich-text/picture.tsx';
import { RunningText } from '../rich-text/running-text.tsx';

/** One organisation: what it does, where, with whom, in which languages, and how to reach it. */
export function PartnerPage(page: PageOf['partner']) {
  const { frame, translation, name, summary, logo, description, municipalities, moreMunicipalities, programmes, news, contact } = page;
  const named = { partner: <Name said={name} /> };
  return (
    <PageFrame frame={frame}>
      <PageHead crumbs={frame.crumbs} title={name} isName>
        <Lede said={summary} />
      </PageHead>
      <div className="section">
        <PartnerTerms {...page} />
        <div className="flow">
          <TranslationNotice translation={translation} />
          {logo && <Picture image={logo} eager />}
          {description && <RunningText text={description} />}
          <section className="contact flow" aria-labelledby="contact">
            <h2 id="contact">
              <Words of="partner:contact" values={named} />
            </h2>
            <ContactDetails contact={contact} />
          </section>
        </div>
      </div>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} after={description?.blocks} />}
      <Section id="where" heading={<Words of="partner:where" />}>
        {municipalities.length > 0 && <MunicipalityCards municipalities={municipalities} />}
        {moreMunicipalities.length > 0 && <NamesInRow links={moreMunicipalities} />}
        {municipalities.length + moreMunicipalities.length === 0 && (
          <p>
            <Words of="partner:noMunicipalities" />
          </p>
        )}
      </Section>
      {programmes.length > 0 && (
        <Section id="programmes" heading={<Words of="partner:programmes" />}>
          <ProgrammeList programmes={programmes} />
        </Section>
      )}
      <NewsSection heading={<Words of="partner:news" values={named} />} news={news} />
    </PageFrame>
  );
}
