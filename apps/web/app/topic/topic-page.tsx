import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { Pager } from '../lists/pager.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';

export function TopicPage({ frame, translation, title, intro, entries, pager }: PageOf['topic']) {
  return (
    <PageFrame frame={frame}>
      <PageHead crumbs={frame.crumbs} title={title}>
        <Lede said={intro} />
      </PageHead>
      <div className="in-column">
        <TranslationNotice translation={translation} />
      </div>
      <Section id="news" heading={<Words of="topic:news" />}>
        {entries.length > 0 ? (
          <AnnouncementList entries={entries} />
        ) : (
          <p>
            <Words of="topic:noNews" />
          </p>
        )}
        <Pager pager={pager} />
      </Section>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} />}
    </PageFrame>
  );
}
