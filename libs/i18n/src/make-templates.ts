import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { TextFiles } from './load-texts.ts';

/** Finds the sentence for a key: the plural form for a count, values not yet inserted ("{{count}} nyheder"). */
export type FindTemplate = (key: string, count?: number) => string;

/**
 * One i18next instance for one language; the language never changes afterwards. Texts that are missing are taken from
 * `spare`, so that a page never fails for want of a word (the check of the texts fails instead).
 * The function throws RangeError for a key that neither has.
 */
export function makeTemplates(language: string, texts: TextFiles, spare: { language: string; texts: TextFiles }): FindTemplate {
  const instance: i18n = createInstance({
    lng: language,
    fallbackLng: spare.language,
    resources: { [spare.language]: spare.texts, [language]: texts },
    ns: Object.keys(spare.texts),
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new RangeError(`No interface text "${key}" in ${language} or ${spare.language}`);
    },
  });
  void instance.init();
  const plurals = new Intl.PluralRules(language);
  const found = new Map<string, string>();
  // A page asks for some hundred texts, and i18next looks for each anew; there are as many as keys and plural forms.
  return (key, count) => {
    const form = count === undefined ? key : `${key} ${count === 0 ? 'zero' : plurals.select(count)}`;
    const known = found.get(form);
    if (known !== undefined) return known;
    const template = instance.t(key, { count, skipInterpolation: true });
    found.set(form, template);
    return template;
  };
}
