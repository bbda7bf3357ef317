import type { SelectField } from 'payload';
import { languageWords } from '../admin/labels/language-words.ts';

const named = new Intl.DisplayNames('da', { type: 'language', fallback: 'none' });
const more = ['ckb', 'kmr', 'prs', 'tig', 'rom', 'zgh', 'cmn', 'yue', 'fil', 'syr', 'aii'];
const letters = 'abcdefghijklmnopqrstuvwxyz';
const twoLetterTags = [...letters].flatMap((first) => [...letters].map((second) => first + second));

/** BCP-47 tags of the world's languages that have a Danish name, sorted by it. */
export const spokenLanguages: readonly { tag: string; danishName: string }[] = [...twoLetterTags, ...more]
  .filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag)
  .flatMap((tag) => {
    const danishName = named.of(tag);
    return danishName === undefined ? [] : [{ tag, danishName }];
  })
  .sort((a, b) => a.danishName.localeCompare(b.danishName, 'da'));

/** Languages spoken at a partner's: any language, not only those of the site. */
export const languagesSpokenField: SelectField = {
  name: 'languagesSpoken',
  type: 'select',
  hasMany: true,
  localized: false,
  options: spokenLanguages.map(({ tag }) => ({ value: tag, label: languageWords(tag) })),
};
