import type { LanguageTag } from '@flersprog/i18n';
import type { StateOfLanguage } from './panel-api.ts';
import type { Speech } from './say-in-panel.ts';

interface Props {
  question: string;
  languages: readonly StateOfLanguage[];
  chosen: readonly LanguageTag[];
  change(chosen: readonly LanguageTag[]): void;
  speech: Speech;
}

/** Which languages an act is for. */
export function ChooseLanguages({ question, languages, chosen, change, speech }: Props) {
  const toggle = (language: LanguageTag) =>
    change(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  return (
    <fieldset>
      <legend>{question}</legend>
      {languages.map(({ language }) => (
        <label key={language}>
          <input type="checkbox" checked={chosen.includes(language)} onChange={() => toggle(language)} /> {speech.name(language)}
        </label>
      ))}
    </fieldset>
  );
}
