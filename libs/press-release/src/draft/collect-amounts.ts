import type { Passage } from '../blocks/passages.ts';
import { findAmounts, type AmountMention } from '../facts/amounts.ts';
import type { FoundAmount, Unsure } from './press-release-draft.ts';

export interface CollectedAmounts {
  amounts: FoundAmount[];
  /** The one sum that the release hands out, where that is certain. */
  granted: FoundAmount | null;
  unsure: Unsure[];
}

const granting = /støtte|doner|pulje|bevil|tilskud|midler|tildel|fordel|deler|uddel|får|give[rt]|modtager|afsat|afsætter|satspulje/iu;
const inAll = /samlet|i alt|sammenlagt|puljen|pulje på/iu;
const otherMatter = /(?:^|\s)siden (?:19|20)\d{2}|hvert år|bøde|gæld|underskud|besparelse|indkomst|gebyr/iu;

type AmountInSentence = AmountMention & { sentence: string };

/** Every definite sum, once each; ranges, "ca.", sums a year and the like are unsure, and so is which of several is the programme's. */
export function collectAmounts(passages: Passage[], title: string): CollectedAmounts {
  const mentions = passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findAmounts(sentence).map((mention): AmountInSentence => ({ ...mention, sentence }))),
  );
  const given = mentions.filter(({ sure, sentence }) => sure && granting.test(sentence) && !otherMatter.test(sentence));
  const ofTitle = mentions.filter(({ sure, sentence }) => sure && sentence === title && !otherMatter.test(sentence));
  const granted = onlyOne(given) ?? onlyOne(ofTitle) ?? onlyOne(given.filter(({ sentence }) => inAll.test(sentence)));
  const vague = [...new Set(mentions.filter(({ sure }) => !sure).map(({ words }) => words))];
  return {
    amounts: distinct(mentions.filter(({ sure }) => sure)),
    granted,
    unsure: [...vague.map((words): Unsure => ({ what: 'amount', words })), ...(granted ? [] : doubtProgramme(given))],
  };
}

function onlyOne(mentions: AmountMention[]): FoundAmount | null {
  const [first, ...others] = distinct(mentions);
  return first && others.length === 0 ? first : null;
}

function doubtProgramme(given: AmountMention[]): Unsure[] {
  const words = distinct(given).map((amount) => amount.words);
  return words.length === 0 ? [] : [{ what: 'programme', words: words.join('; ') }];
}

function distinct(mentions: AmountMention[]): FoundAmount[] {
  const byValue = new Map<string, FoundAmount>();
  for (const { value, currency, words } of mentions) {
    const key = `${String(value)} ${currency}`;
    if (value !== null && !byValue.has(key)) byValue.set(key, { value, currency, words });
  }
  return [...byValue.values()];
}
