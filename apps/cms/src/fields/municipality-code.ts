import { municipalities, municipalityByCode } from '@flersprog/content';
import { sourceLanguage } from '@flersprog/i18n';
import type { FieldHook, SelectField } from 'payload';

/** Official code of one of the 98 municipalities; chosen by name. */
export const municipalityCodeField: SelectField = {
  name: 'code',
  type: 'select',
  localized: false,
  index: true,
  options: [...municipalities]
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))
    .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
};

/** Fills an empty name in the source language from the code, as the register spells it. */
export const nameOfCode: FieldHook = ({ value, data, originalDoc, req }) => {
  const written = value ?? (value === undefined ? originalDoc?.name : null);
  const language = data?.sourceLanguage ?? originalDoc?.sourceLanguage ?? sourceLanguage;
  if (written || (req.locale ?? sourceLanguage) !== language) return value;
  const code: unknown = data?.code ?? originalDoc?.code;
  return typeof code === 'string' ? (municipalityByCode(code)?.name ?? value) : value;
};
