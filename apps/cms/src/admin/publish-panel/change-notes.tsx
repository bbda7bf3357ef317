import type { LanguageTag } from '@flersprog/i18n';
import { useId } from 'react';
import type { StateOfLanguage } from './panel-api.ts';
import type { Speech } from './say-in-panel.ts';

export type Notes = Partial<Record<LanguageTag, string>>;

interface Props {
  languages: readonly StateOfLanguage[];
  notes: Notes;
  change(notes: Notes): void;
  speech: Speech;
}

/** What has changed, for readers: one text a language that is published. */
export function ChangeNotes({ languages, notes, change, speech }: Props) {
  const field = useId();
  if (languages.length === 0) return null;
  return (
    <fieldset>
      <legend>{speech.say('note')}</legend>
      {languages.map(({ language, direction }) => (
        <div key={language}>
          <label htmlFor={`${field}${language}`}>{speech.name(language)}</label>
          <textarea
            id={`${field}${language}`}
            rows={2}
            maxLength={1000}
            lang={language}
            dir={direction}
            value={notes[language] ?? ''}
            onChange={(event) => change({ ...notes, [language]: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** The notes of an act: those of its languages that say something; null where none does. */
export function notesOfAct(notes: Notes, languages: readonly LanguageTag[]): Notes | null {
  const said = languages.flatMap((language) => {
    const note = notes[language]?.trim();
    return note ? [[language, note]] : [];
  });
  return said.length === 0 ? null : (Object.fromEntries(said) as Notes);
}
