import { languageName } from '@flersprog/i18n';
import { Notice } from './notice.tsx';
import { Day } from '../language-of-parts/day.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import type { TranslationModel } from '../reading/page-models.ts';

/** How the text stands to its original, said before it is read. Nothing for an original. */
export function TranslationNotice({ translation }: { translation: TranslationModel }) {
  const language = useLanguage();
  if (translation.fallback !== null) {
    const values = { language: languageName(language, language), textLanguage: languageName(language, translation.fallback) };
    return (
      <Notice id="translation" heading={<Words of="translation:fallbackHeading" />}>
        <p>
          <Words of="translation:fallback" values={values} />
        </p>
      </Notice>
    );
  }
  if (translation.source === language) return null;
  return <Origin translation={translation} />;
}

function Origin({ translation: { source, sourceHref, sourceChangedAt } }: { translation: TranslationModel }) {
  return (
    <Notice id="translation" heading={<Words of="translation:heading" />}>
      <p>
        <Words of="translation:translatedFrom" values={{ language: languageName(useLanguage(), source) }} />
      </p>
      {sourceChangedAt !== null && (
        <p>
          <Words of="translation:stale" values={{ date: <Day date={sourceChangedAt} /> }} />
        </p>
      )}
      {sourceHref !== null && (
        <p>
          <a className="call" href={sourceHref} hrefLang={source}>
            <Words of="translation:readOriginal" />
          </a>
        </p>
      )}
    </Notice>
  );
}
