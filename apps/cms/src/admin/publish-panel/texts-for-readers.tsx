import type { LanguageTag } from '@flersprog/i18n';
import { useId } from 'react';
import type { StateOfLanguage } from './panel-api.ts';
import { textsHint, type Speech } from './say-in-panel.ts';
import type { Texts } from './texts-of-act.ts';

interface Props {
  /** What the texts answer. */
  question: string;
  languages: readonly Pick<StateOfLanguage, 'language' | 'direction'>[];
  source: LanguageTag;
  texts: Texts;
  change(texts: Texts): void;
  speech: Speech;
}

/** What readers are told of an act: one text a language, written in that language's own direction. */
export function TextsForReaders({ question, languages, source, texts, change, speech }: Props) {
  const field = useId();
  if (languages.length === 0) return null;
  const hint = textsHint(speech, languages, source);
  return (
    <fieldset aria-describedby={hint === null ? undefined : `${field}hint`}>
      <legend>{question}</legend>
      {hint !== null && (
        <p id={`${field}hint`} className="publish-panel__quiet">
          {hint}
        </p>
      )}
      {languages.map(({ language, direction }) => (
        <div key={language}>
          <label htmlFor={`${field}${language}`}>{speech.say('inLanguage', { language: speech.name(language) })}</label>
          <textarea
            id={`${field}${language}`}
            rows={2}
            maxLength={1000}
            lang={language}
            dir={direction}
            value={texts[language] ?? ''}
            onChange={(event) => change({ ...texts, [language]: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
