import type { SelectField } from 'payload';

const usual = ['DKK', 'EUR', 'SEK', 'NOK'];
const named = new Intl.DisplayNames('da', { type: 'currency' });

/** ISO 4217 codes, those of this part of the world first. */
export const currencyField: SelectField = {
  name: 'currency',
  type: 'select',
  localized: false,
  defaultValue: 'DKK',
  options: [...new Set([...usual, ...Intl.supportedValuesOf('currency')])].map((code) => ({
    value: code,
    label: `${code} – ${named.of(code)}`,
  })),
};
