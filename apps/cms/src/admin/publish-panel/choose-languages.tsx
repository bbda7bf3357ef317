import type { LanguageTag } from '@flersprog/i18n';
import type { StateOfLanguage } from './panel-api.ts';
import type { Speech } from './say-in-panel.ts';

interface Props {
  question: string;
  languages: readonly StateOfLanguage[];
  chosen: readonly LanguageTag[];
  tick(language: LanguageTag, isTicked: boolean): void;
  speech: Speech;
}

/** Which languages an act is for. */
export function ChooseLanguages({ question, languages, chosen, tick, speech }: Props) {
  return (
    <fieldset>
      <legend>{question}</legend>
      {languages.map(({ language }) => (
        <label key={language}>
          <input type="checkbox" checked={chosen.includes(language)} onChange={(event) => tick(language, event.target.checked)} />{' '}
          {speech.name(language)}
        </label>
      ))}
    </fieldset>
  );
}
