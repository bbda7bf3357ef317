import type { TextField } from 'payload';
import { sayTo, type Words } from '../admin/labels/words.ts';

const notANumber: Words = {
  da: 'Skriv et telefonnummer, fx 33 12 34 56 eller +45 33 12 34 56',
  en: 'Write a telephone number, e.g. 33 12 34 56 or +45 33 12 34 56',
  ar: 'اكتب رقم هاتف، مثل 33 12 34 56 أو ‎+45 33 12 34 56',
  uk: 'Напишіть номер телефону, наприклад 33 12 34 56 або +45 33 12 34 56',
  tr: 'Bir telefon numarası yazın, örneğin 33 12 34 56 veya +45 33 12 34 56',
};

/** Western digits, with the signs people put between them: from "112" to international numbers (ITU-T E.164: 15 digits). */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text) && /^\d{3,15}$/.test(text.replace(/\D/g, ''));
}

export const phoneField: TextField = {
  name: 'phone',
  type: 'text',
  localized: false,
  validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
    !value || isPhoneNumber(value) || sayTo(req, notANumber),
};
