import { PartnersHere } from './partners-here.tsx';
import { ContactDetails } from '../contact/contact-details.tsx';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { NewsSection } from '../lists/news-section.tsx';
import { ProgrammeList } from '../lists/programme-list.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';
import { RunningText } from '../rich-text/running-text.tsx';

/** What there is here for me: who can help, what is going on, and how to reach the municipality itself. */
export function MunicipalityPage({ frame, translation, name, intro, body, partners, allPartners, ...more }: PageOf['municipality']) {
  return (
    <PageFrame frame={frame}>
      <PageHead crumbs={frame.crumbs} title={name} isName>
        <Lede said={intro} />
      </PageHead>
      <div className="in-column">
        <TranslationNotice translation={translation} />
        {body && <RunningText text={body} />}
      </div>
      <Section id="partners" heading={<Words of="municipality:partners" />}>
        {partners.length > 0 ? (
          <PartnersHere partners={partners} allPartners={allPartners} />
        ) : (
          <p>
            <Words of="municipality:noPartners" />
          </p>
        )}
      </Section>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} />}
      <MoreOf name={name} {...more} />
    </PageFrame>
  );
}

function MoreOf({ name, programmes, news, contact }: Pick<PageOf['municipality'], 'name' | 'programmes' | 'news' | 'contact'>) {
  return (
    <>
      <Section id="contact" heading={<Words of="municipality:contact" />}>
        <div className="contact">
          <ContactDetails contact={contact} />
        </div>
      </Section>
      {programmes.length > 0 && (
        <Section id="programmes" heading={<Words of="municipality:programmes" />}>
          <ProgrammeList programmes={programmes} />
        </Section>
      )}
      <NewsSection heading={<Words of="municipality:news" values={{ municipality: <Name said={name} /> }} />} news={news} />
    </>
  );
}
