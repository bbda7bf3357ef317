/** One text in each language the desk itself can be shown in. */
export type Words = {
  da: string;
  en: string;
  ar: string;
  uk: string;
  tr: string;
};

/** One line of a table of texts, in the order of the languages' columns. */
export const inFive = (da: string, en: string, ar: string, uk: string, tr: string): Words => ({ da, en, ar, uk, tr });

/** The text in the language the person reads the desk in; Danish where we have none. */
export function sayTo(req: { i18n: { language: string } }, words: Words): string {
  return words[req.i18n.language as keyof Words] ?? words.da;
}
