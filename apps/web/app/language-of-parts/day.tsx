import { dayOf, formatDate } from '@flersprog/i18n';
import { useLanguage } from './surrounding-language.ts';

/** A calendar day ("2019-04-15"), or the day in Denmark of an instant, in the words of the language around it. */
export function Day({ date }: { date: string }) {
  const day = date.includes('T') ? dayOf(date) : date;
  return <time dateTime={date}>{formatDate(useLanguage(), day)}</time>;
}
