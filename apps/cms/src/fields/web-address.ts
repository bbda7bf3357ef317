import { safeWebAddress } from '@flersprog/content';
import type { FieldHook, TextField } from 'payload';
import { sayTo, type Words } from '../admin/labels/words.ts';

const notAnAddress: Words = {
  da: 'Skriv adressen på en hjemmeside, fx https://www.eksempel.dk',
  en: 'Write the address of a website, e.g. https://www.example.org',
  ar: 'اكتب عنوان موقع إلكتروني، مثل https://www.example.org',
  uk: 'Напишіть адресу сайту, наприклад https://www.example.org',
  tr: 'Bir web sitesi adresi yazın, örneğin https://www.example.org',
};

/** People write "www.eksempel.dk" and mean the website. */
const addScheme: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const address = value.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address) ? `https://${address}` : address;
};

/** The address of somebody's website: https or http. */
export function webAddressField(name: string, { localized }: { localized: boolean }): TextField {
  return {
    name,
    type: 'text',
    localized,
    hooks: { beforeValidate: [addScheme] },
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      !value || safeWebAddress(value) !== null || sayTo(req, notAnAddress),
  };
}
