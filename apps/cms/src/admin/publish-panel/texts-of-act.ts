import type { LanguageTag } from '@flersprog/i18n';

export type Texts = Partial<Record<LanguageTag, string>>;

/** The texts an act takes along: those in its languages that say something; null where none does. */
export function textsOfAct(texts: Texts, languages: readonly LanguageTag[]): Texts | null {
  const said = languages.flatMap((language) => {
    const text = texts[language]?.trim();
    return text ? [[language, text]] : [];
  });
  return said.length === 0 ? null : (Object.fromEntries(said) as Texts);
}
