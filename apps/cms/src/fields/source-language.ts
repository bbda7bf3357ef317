import { languages, sourceLanguage } from '@flersprog/i18n';
import type { SelectField } from 'payload';
import { languageWords } from '../admin/labels/language-words.ts';

/** The language a document was written in first; the others are translations of it. */
export const sourceLanguageField: SelectField = {
  name: 'sourceLanguage',
  type: 'select',
  localized: false,
  defaultValue: sourceLanguage,
  options: languages.map(({ tag }) => ({ value: tag, label: languageWords(tag) })),
  admin: { position: 'sidebar' },
};
