import { languageName, type LanguageTag } from '@flersprog/i18n';
import { Notice } from './notice.tsx';
import { Day } from '../language-of-parts/day.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import type { TranslationModel } from '../models/translation-model.ts';

interface Props {
  /** Unique on the page. */
  id?: string;
  translation: TranslationModel;
}

/** How the text stands to its original, said before it is read. Nothing for an original. */
export function TranslationNotice({ id = 'translation', translation }: Props) {
  const language = useLanguage();
  if (translation.fallback !== null) {
    const values = { language: languageName(language, language), textLanguage: languageName(language, translation.fallback) };
    return (
      <Notice id={id} heading={<Words of="translation:fallbackHeading" />}>
        <p>
          <Words of="translation:fallback" values={values} />
        </p>
      </Notice>
    );
  }
  if (translation.source === language) return null;
  return translation.sourceChangedAt === null ? (
    <Origin {...translation} />
  ) : (
    <Stale id={id} {...translation} changedAt={translation.sourceChangedAt} />
  );
}

/** Where the translation is up to date, two lines are enough. */
function Origin({ source, sourceHref }: TranslationModel) {
  return (
    <div className="origin tool">
      <TranslatedFrom source={source} />
      <ReadOriginal source={source} href={sourceHref} />
    </div>
  );
}

function Stale({ id, source, sourceHref, changedAt }: TranslationModel & { id: string; changedAt: string }) {
  return (
    <Notice id={id} heading={<Words of="translation:heading" />}>
      <TranslatedFrom source={source} />
      <p>
        <Words of="translation:stale" values={{ date: <Day date={changedAt} /> }} />
      </p>
      <ReadOriginal source={source} href={sourceHref} />
    </Notice>
  );
}

function TranslatedFrom({ source }: { source: LanguageTag }) {
  return (
    <p>
      <Words of="translation:translatedFrom" values={{ language: languageName(useLanguage(), source) }} />
    </p>
  );
}

function ReadOriginal({ source, href }: { source: LanguageTag; href: string | null }) {
  if (href === null) return null;
  return (
    <p>
      <a className="call alone" href={href} hrefLang={source}>
        <Words of="translation:readOriginal" />
      </a>
    </p>
  );
}
