import { waysWithoutTranslation, type WithoutTranslation } from '@flersprog/content';
import type { SelectField } from 'payload';
import { inFive, type Words } from '../admin/labels/words.ts';

const words: Record<WithoutTranslation, Words> = {
  'show-original': inFive(
    'Vis originalen med en note om det',
    'Show the original, and say so',
    'عرض النص الأصلي مع ملاحظة بذلك',
    'Показати оригінал із приміткою',
    'Özgün metni bir notla göster',
  ),
  'list-languages': inFive(
    'Vis kun, hvilke sprog den findes på',
    'Only list the languages it exists in',
    'عرض اللغات المتوفرة فقط',
    'Лише перелічити мови, якими вона є',
    'Yalnızca bulunduğu dilleri listele',
  ),
};

/** What readers get in a language that the page is not published in. */
export const withoutTranslationField: SelectField = {
  name: 'withoutTranslation',
  type: 'select',
  localized: false,
  defaultValue: 'show-original',
  options: waysWithoutTranslation.map((value) => ({ value, label: words[value] })),
  admin: { position: 'sidebar', isClearable: false },
};
