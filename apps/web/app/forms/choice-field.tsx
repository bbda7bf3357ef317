import type { TextKey } from '@flersprog/i18n';
import { markFor, useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import type { Choice } from '../models/page-of.ts';

interface Props {
  name: string;
  label: TextKey;
  /** What choosing nothing is called. */
  all: TextKey;
  choice: Choice;
}

/** One choice of a filter; what was chosen stands in the address. */
export function ChoiceField({ name, label, all, choice }: Props) {
  const language = useLanguage();
  return (
    <div className="field">
      <label htmlFor={`choose-${name}`}>
        <Words of={label} />
      </label>
      <select id={`choose-${name}`} name={name} defaultValue={choice.value}>
        <option value="">{useSay()(all)}</option>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value} {...markFor(option.name.language, language)}>
            {option.name.text}
          </option>
        ))}
      </select>
    </div>
  );
}
