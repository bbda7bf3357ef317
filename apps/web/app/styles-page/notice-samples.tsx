import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import { Notice } from '../notices/notice.tsx';
import { TranslationNotice } from '../notices/translation-notice.tsx';
import { DraftBanner } from '../page-frame/draft-banner.tsx';
import { Section } from '../page-frame/section.tsx';

export function NoticeSamples() {
  const source = useLanguage() === 'da' ? 'en' : 'da';
  const translation = { fallback: null, source, sourceHref: '#text', sourceChangedAt: null } as const;
  return (
    <Section id="notices" heading={<Words of="frame:translations" />}>
      <div className="flow">
        <TranslationNotice translation={translation} />
        <TranslationNotice id="stale" translation={{ ...translation, sourceChangedAt: '2019-05-03T10:00:00.000Z' }} />
        <TranslationNotice id="fallback" translation={{ ...translation, fallback: source }} />
        <DraftBanner />
        <Notice id="withdrawn" kind="withdrawn" heading={<Words of="gone:heading" />}>
          <p>
            <Words of="gone:noReason" />
          </p>
        </Notice>
      </div>
    </Section>
  );
}
