import { languages, sourceLanguage } from '@flersprog/i18n';
import type { SelectField } from 'payload';

/** The language a document was written in first; the others are translations of it. */
export const sourceLanguageField: SelectField = {
  name: 'sourceLanguage',
  type: 'select',
  localized: false,
  defaultValue: sourceLanguage,
  options: languages.map(({ tag, danishName }) => ({ value: tag, label: danishName })),
  admin: { position: 'sidebar' },
};
