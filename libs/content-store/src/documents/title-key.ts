import type { LanguageTag } from '@flersprog/i18n';

/** The last letters of the Danish alphabet, "aa" being "å", spelled so that bytes sort after z. */
const afterZ: Record<string, string> = { æ: '{a', ø: '{b', å: '{c', aa: '{c' };
const plainLatin: Record<string, string> = { æ: 'ae', ø: 'o', ł: 'l', ı: 'i', ß: 'ss' };

/**
 * A text whose bytes sort as a reader of the language expects titles to: capitals and leading marks do not count, Danish
 * has æ, ø, å last, other Latin marks are dropped. Both engines compare bytes, so both sort alike.
 */
export function titleKey(title: string, language: LanguageTag): string {
  const lower = title
    .normalize('NFC')
    .toLocaleLowerCase(language)
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const spelled = language === 'da' ? lower.replace(/aa|[æøå]/g, (letter) => afterZ[letter] ?? letter) : lower;
  return spelled
    .replace(/[æøłıß]/g, (letter) => plainLatin[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
