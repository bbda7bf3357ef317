import { languageOf } from '@flersprog/i18n';
import type { LanguageChoice } from '../models/page-frame-model.ts';

/** Left-to-right languages hang from the left edge, right-to-left ones from the right; the seam lies the same way on every page. */
export function LanguageColumns({ choices }: { choices: LanguageChoice[] }) {
  return (
    <div className="languages" dir="ltr">
      <Column choices={choices} direction="ltr" />
      <Column choices={choices} direction="rtl" />
    </div>
  );
}

function Column({ choices, direction }: { choices: LanguageChoice[]; direction: 'ltr' | 'rtl' }) {
  const own = choices.filter((choice) => languageOf(choice.language).direction === direction);
  if (own.length === 0) return <div />;
  return (
    <ul dir={direction}>
      {own.map(({ language, href, current, textLanguage }) => (
        <li key={language}>
          <a href={href} lang={language} dir={direction} hrefLang={textLanguage ?? language} aria-current={current ? 'true' : undefined}>
            {languageOf(language).autonym}
          </a>
        </li>
      ))}
    </ul>
  );
}
