import { AnnouncementMeta } from './announcement-meta.tsx';
import { Changes } from './changes.tsx';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Sender } from '../contact/sender.tsx';
import { Facts } from '../facts/facts.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { AnnouncementList } from '../lists/announcement-list.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';
import { Picture } from '../rich-text/picture.tsx';
import { RunningText } from '../rich-text/running-text.tsx';

export function AnnouncementPage(page: PageOf['announcement']) {
  const { frame, translation, title, lede, image, facts, body, related } = page;
  return (
    <PageFrame frame={frame}>
      <article>
        <PageHead crumbs={frame.crumbs} title={title} />
        <div className="section">
          <AnnouncementMeta {...page} />
          <div className="flow">
            <TranslationNotice translation={translation} />
            <Lede said={lede} />
            {image && <Picture image={image} eager />}
            {facts && <Facts {...facts} />}
            {body && <RunningText text={body} />}
            <Changes {...page} />
            <Sender site={frame.site} />
          </div>
        </div>
      </article>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} after={body?.blocks} />}
      {related.length > 0 && (
        <Section id="related" heading={<Words of="announcement:readAlso" />}>
          <AnnouncementList entries={related} />
        </Section>
      )}
    </PageFrame>
  );
}
