/** One text in each language the desk itself can be shown in. */
export interface Words {
  da: string;
  en: string;
  ar: string;
  uk: string;
  tr: string;
}
