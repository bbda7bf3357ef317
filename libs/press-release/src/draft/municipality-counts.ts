import { wholeNumberPattern, wholeNumber } from '../language/number-words.ts';
import type { Unsure } from './press-release-draft.ts';

const counted = new RegExp(`(?<!\\p{L})(?<count>${wholeNumberPattern})\\s(?:udvalgte\\s|danske\\s|nye\\s)?kommuner(?!\\p{L})`, 'giu');

/** Counts of municipalities in the text that do not fit the number found: one may have been missed. */
export function doubtCounts(sentences: string[], found: number): Unsure[] {
  const counts = sentences.flatMap((sentence) => [...sentence.matchAll(counted)]);
  const most = counts.reduce<{ count: number; words: string }>(
    (largest, match) => {
      const count = wholeNumber(match.groups?.count ?? '') ?? 0;
      return count > largest.count ? { count, words: match[0] } : largest;
    },
    { count: 0, words: '' },
  );
  return most.count > found && found > 0 ? [{ what: 'municipality', words: most.words }] : [];
}
