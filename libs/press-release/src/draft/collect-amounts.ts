import type { Passage } from '../blocks/passages.ts';
import { findAmounts, type AmountMention } from '../facts/amounts.ts';
import type { FoundAmount, Unsure } from './press-release-draft.ts';

export interface CollectedAmounts {
  amounts: FoundAmount[];
  /** The one sum that the release hands out, where that is certain. */
  granted: FoundAmount | null;
  unsure: Unsure[];
}

const granting = /støtte|pulje|bevil|tilskud|midler|tildel|fordel|deler|uddel|får|give[rt]|modtager|afsat|afsætter|satspulje/iu;
const inAll = /samlet|i alt|sammenlagt|puljen|pulje på/iu;
const otherMatter = /bøde|gæld|underskud|besparelse|indkomst|gebyr/iu;

/** Every definite sum, once each; ranges, "ca.", sums a year and the like are unsure. */
export function collectAmounts(passages: Passage[]): CollectedAmounts {
  const mentions = passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findAmounts(sentence).map((mention) => ({ ...mention, sentence }))),
  );
  const amounts = distinct(mentions.filter(({ sure }) => sure));
  const unsure = mentions.filter(({ sure }) => !sure).map(({ words }): Unsure => ({ what: 'amount', words }));
  return { amounts, granted: grantedOf(mentions), unsure: [...new Map(unsure.map((one) => [one.words, one])).values()] };
}

function grantedOf(mentions: (AmountMention & { sentence: string })[]): FoundAmount | null {
  const granted = mentions.filter(({ sure, sentence }) => sure && granting.test(sentence) && !otherMatter.test(sentence));
  const all = distinct(granted);
  const whole = distinct(granted.filter(({ sentence }) => inAll.test(sentence)));
  return (all.length === 1 ? all[0] : whole.length === 1 ? whole[0] : null) ?? null;
}

function distinct(mentions: AmountMention[]): FoundAmount[] {
  const byValue = new Map<string, FoundAmount>();
  for (const { value, currency, words } of mentions) {
    const key = `${String(value)} ${currency}`;
    if (value !== null && !byValue.has(key)) byValue.set(key, { value, currency, words });
  }
  return [...byValue.values()];
}
