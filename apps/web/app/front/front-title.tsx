import { languageOf } from '@flersprog/i18n';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';

/** The comma of the language stands in the middle of the first sentence a reader meets. */
export function FrontTitle() {
  const comma = languageOf(useLanguage()).script === 'arabic' ? '،' : ',';
  return (
    <h1 className="large">
      <Words of="front:titleBefore" />
      <span className="comma">{comma}</span> <Words of="front:titleAfter" />
    </h1>
  );
}
