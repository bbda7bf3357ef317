import type { TextKey } from '@flersprog/i18n';
import { useSay, Words } from '../language-of-parts/words.tsx';

interface Props {
  name: string;
  label: TextKey;
  /** What choosing nothing is called. */
  all: TextKey;
  choice: { value: string; options: { value: string; name: string }[] };
}

/** One choice of a filter; what was chosen stands in the address. */
export function ChoiceField({ name, label, all, choice }: Props) {
  return (
    <div className="field">
      <label htmlFor={`choose-${name}`}>
        <Words of={label} />
      </label>
      <select id={`choose-${name}`} name={name} defaultValue={choice.value}>
        <option value="">{useSay()(all)}</option>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
