import { languageOf, type LanguageTag } from '@flersprog/i18n';
import { LanguageColumns } from './language-columns.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { LanguageChoice } from '../models/page-frame-model.ts';

/** Languages that do not have this page, apart from those that do, with a mark that says which text they lead to, if any. */
export function NotTranslated({ choices }: { choices: LanguageChoice[] }) {
  const textLanguages = [...new Set(choices.map((choice) => choice.textLanguage))];
  return (
    <>
      {textLanguages.map((textLanguage) => (
        <div key={textLanguage} className="not-translated">
          <p className="tool">
            <Words of="translation:fallbackHeading" /> {textLanguage !== null && <Mark language={textLanguage} />}
          </p>
          <LanguageColumns choices={choices.filter((choice) => choice.textLanguage === textLanguage)} />
        </div>
      ))}
    </>
  );
}

/** "dansk": which language a text is in, where it is not the reader's, in that language's own word. */
export function Mark({ language }: { language: LanguageTag }) {
  const { autonym, direction } = languageOf(language);
  return (
    <bdi className="mark" lang={language} dir={direction}>
      {autonym.toLocaleLowerCase(language)}
    </bdi>
  );
}
