import { languages } from '@flersprog/i18n';
import { expect, it } from 'vitest';
import { languageWords } from './language-words.ts';

it('every language of the site is named in Arabic for those who read the desk in Arabic', () => {
  for (const { tag } of languages) expect(languageWords(tag).ar, tag).toMatch(/^\p{Script=Arabic}/u);
});

it('the Danish name is the one the table of languages has', () => {
  for (const { tag, danishName } of languages) expect(languageWords(tag).da).toBe(danishName);
});
