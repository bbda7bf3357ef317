import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { sayTo, type Words } from '../admin/labels/words.ts';

/**
 * Refuses numbers written as people write them: Payload would read "8.500.000" as 8.5 and "mange" as nothing, without a word.
 */
export function numbersAsNumbers(...names: string[]): CollectionBeforeOperationHook {
  return ({ operation, args, req }) => {
    if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
    const data = (args as { data?: Record<string, unknown> }).data ?? {};
    const errors = names
      .filter((name) => !isNumber(data[name]))
      .map((name) => ({ path: name, message: sayTo(req, notANumber(String(data[name]).slice(0, 40))) }));
    if (errors.length > 0) throw new ValidationError({ errors }, req.t);
  };
}

function isNumber(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && !/^-?\d{1,3}\.\d{3}$/.test(value);
}

const notANumber = (written: string): Words => ({
  da: `"${written}" er ikke et tal. Skriv kun cifre, fx 8500000.`,
  en: `"${written}" is not a number. Write digits only, e.g. 8500000.`,
  ar: `"${written}" ليس رقمًا. اكتب أرقامًا فقط، مثل 8500000.`,
  uk: `"${written}" не є числом. Пишіть лише цифри, наприклад 8500000.`,
  tr: `"${written}" bir sayı değil. Yalnızca rakam yazın, örneğin 8500000.`,
});
