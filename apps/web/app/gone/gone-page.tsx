import { languageOf } from '@flersprog/i18n';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Day } from '../language-of-parts/day.tsx';
import { Name, SaidText } from '../language-of-parts/said-text.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { Notice } from '../notices/notice.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';

/** What was withdrawn: when, why, by whom, and what there is instead. */
export function GonePage(page: PageOf['gone']) {
  return (
    <PageFrame frame={page.frame}>
      <Gone {...page} />
    </PageFrame>
  );
}

function Gone({ frame, title, ways, ...withdrawal }: PageOf['gone']) {
  const heading = useSay()('gone:title');
  return (
    <>
      <PageHead title={title ?? { text: heading, language: frame.language }} />
      <div className="in-column">
        <Withdrawal frame={frame} {...withdrawal} />
      </div>
      <HelpAtHand lines={frame.site.helpLines} />
      {ways.length > 0 && (
        <Section id="instead" heading={<Words of="gone:readInstead" />}>
          <AnnouncementList entries={ways} />
        </Section>
      )}
    </>
  );
}

function Withdrawal({ frame, reason, withdrawnAt, elsewhere }: Omit<PageOf['gone'], 'title' | 'ways'>) {
  const { senderName } = frame.site;
  return (
    <Notice id="withdrawn" kind="withdrawn" heading={<Words of="gone:heading" />}>
      <p>
        <Words of="gone:withdrawn" values={{ date: <Day date={withdrawnAt} /> }} />
      </p>
      <p>{reason ? <SaidText said={reason} /> : <Words of="gone:noReason" />}</p>
      {senderName && (
        <p>
          <Words of="gone:by" values={{ sender: <Name said={senderName} /> }} />
        </p>
      )}
      {elsewhere.length > 0 && <Elsewhere elsewhere={elsewhere} />}
    </Notice>
  );
}

function Elsewhere({ elsewhere }: Pick<PageOf['gone'], 'elsewhere'>) {
  return (
    <>
      <p>
        <Words of="gone:elsewhere" />
      </p>
      <ul className="in-row">
        {elsewhere.map(({ language, href }) => (
          <li key={language}>
            <a className="call alone" href={href} hrefLang={language} lang={language} dir={languageOf(language).direction}>
              {languageOf(language).autonym}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
