import { ProgrammeMeta } from './programme-meta.tsx';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Facts } from '../facts/facts.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { NewsSection } from '../lists/news-section.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { Pager } from '../lists/pager.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';

/** A grant programme: what was given, for what, to whom. */
export function ProgrammePage(page: PageOf['programme']) {
  const { frame, translation, name, purpose, figures, municipalities, whoWithWhom, pager, news } = page;
  return (
    <PageFrame frame={frame}>
      <article>
        <PageHead crumbs={frame.crumbs} title={name} />
        <div className="section">
          <ProgrammeMeta {...page} />
          <div className="flow">
            <TranslationNotice translation={translation} />
            <Lede said={purpose} />
            <Facts programmes={[{ programme: { name, href: null }, ...figures }]} whoWithWhom={whoWithWhom} more={[]} />
            <Pager pager={pager} />
          </div>
        </div>
      </article>
      {municipalities.length > 0 && (
        <Section id="municipalities" heading={<Words of="programme:municipalities" />}>
          <NamesInRow links={municipalities} />
        </Section>
      )}
      <NewsSection heading={<Words of="programme:news" />} news={news} />
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} />}
    </PageFrame>
  );
}
