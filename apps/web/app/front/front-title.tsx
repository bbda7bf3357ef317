import { languageOf, type Script } from '@flersprog/i18n';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';

const commas: Record<Script, string> = { latin: ',', cyrillic: ',', arabic: '،', ethiopic: '፣' };

/** The comma of the language stands in the middle of the first sentence a reader meets. */
export function FrontTitle() {
  const comma = commas[languageOf(useLanguage()).script];
  return (
    <h1 className="large">
      <Words of="front:titleBefore" />
      <span className="comma">{comma}</span> <Words of="front:titleAfter" />
    </h1>
  );
}
