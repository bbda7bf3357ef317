import { languageOf, textsIn, type LanguageTag } from '@flersprog/i18n';
import { Fragment } from 'react';
import { LanguageColumns } from './language-columns.tsx';
import { NotTranslated } from './not-translated.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay } from '../language-of-parts/words.tsx';
import type { LanguageChoice } from '../models/page-frame-model.ts';

/** Whose word for "languages" stands for each script on the button. */
const wordOfScript: Record<string, LanguageTag> = { latin: 'da', arabic: 'ar', cyrillic: 'uk', ethiopic: 'ti' };

/**
 * The same page in other languages. The button says "languages" in the page's own words and once in every other script:
 * whoever cannot read the page still finds a word to hold on to.
 */
export function LanguageSwitcher({ choices }: { choices: LanguageChoice[] }) {
  const language = useLanguage();
  const here = languageOf(language);
  const others = Object.entries(wordOfScript).filter(([script]) => script !== here.script);
  const say = useSay();
  if (choices.length === 0) return null;
  return (
    <details className="switcher">
      <summary>
        <span>
          <bdi>{say('frame:languages')}</bdi>
          {others.map(([script, tag]) => (
            <Fragment key={script}>
              {' '}
              <bdi lang={tag} dir={languageOf(tag).direction}>
                {textsIn(tag)('frame:languages')}
              </bdi>
            </Fragment>
          ))}
        </span>
      </summary>
      <nav aria-label={say('frame:chooseLanguage')}>
        <div className="width">
          <LanguageColumns choices={choices.filter((choice) => choice.textLanguage === choice.language)} />
          <NotTranslated choices={choices.filter((choice) => choice.textLanguage !== choice.language)} />
        </div>
      </nav>
    </details>
  );
}
