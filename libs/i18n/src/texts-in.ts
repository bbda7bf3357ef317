import { formatCount } from './formats/format-count.ts';
import { formatYear } from './formats/format-year.ts';
import { isolateIn } from './isolate.ts';
import { templatesOf } from './kept-texts.ts';
import { languageOf } from './languages.ts';
import type { LanguageTag } from './languages.ts';
import type { FindTemplate } from './make-templates.ts';
import { splitTemplate } from './split-template.ts';
import type { TextPart } from './split-template.ts';
import type { TextKey } from './text-keys.ts';

/** What goes into a sentence. `count` chooses the plural form; `year` is written without a thousands separator. */
export interface TextValues {
  readonly count?: number;
  readonly [name: string]: string | number | undefined;
}

/** Says one interface text as plain text. Throws RangeError when a value that the sentence needs is not given. */
export type Say = (key: TextKey, values?: TextValues) => string;

/**
 * The interface texts in one language: `textsIn('da')('partners:count', { count: 23 })` → "23 foreninger".
 * Strings are direction-isolated where they could disturb the sentence; in HTML use `textParts` and <bdi>.
 */
export function textsIn(language: LanguageTag): Say {
  return sayIn(language, templatesOf(language));
}

/** The same sentence in pieces, for views that mark up the values: ['Ring til ', { value: 'phone' }]. */
export function textParts(language: LanguageTag, key: TextKey, count?: number): readonly TextPart[] {
  return splitTemplate(templatesOf(language)(key, count));
}

/** Says texts from any templates; `textsIn` with the language's own. */
export function sayIn(language: LanguageTag, find: FindTemplate): Say {
  const { direction } = languageOf(language);

  const valueText = (key: string, name: string, value: string | number | undefined): string => {
    if (value === undefined) throw new RangeError(`The text "${key}" needs a value for {{${name}}}`);
    if (typeof value === 'string') return isolateIn(direction, value);
    return name === 'year' ? formatYear(value) : formatCount(language, value);
  };

  return (key, values = {}) =>
    splitTemplate(find(key, values.count))
      .map((part) => (typeof part === 'string' ? part : valueText(key, part.value, values[part.value])))
      .join('');
}
