import { wholeNumber, wholeNumberPattern } from '../language/number-words.ts';

export interface ApplicationsMention {
  value: number;
  words: string;
  /** True where the sentence says that so many were received. */
  sure: boolean;
}

const counted = new RegExp(
  `(?<![\\p{L}\\d.,])(?<vague>(?:ca\\.?|cirka|omkring|knap|godt|næsten|over|under|mindst|højst|mere end|op til|op mod|mellem \\S+ og|\\d+\\s?[-–]|\\d+ til) ?)?(?<count>${wholeNumberPattern}|ingen) (?:forskellige |modtagne |indkomne )?(?<word>ansøgninger|ansøgning)(?!\\p{L})`,
  'giu',
);
const labelled = /(?:antal (?:modtagne )?|modtagne |indkomne )?ansøgninger(?: i alt| modtaget)?\s?:\s?(?<count>\d{1,6})(?![\d.,]\d)/giu;

const received =
  /(?:ind?kom|kom(?:met|mer)? (?:der )?.*ind(?!\p{L})|modtage|modtog|fået|indløb|indsendt|indgivet|sendt ind|der (?:var|er|blev)|har været|der kom(?!\p{L})|kom der(?!\p{L})|ansøgningsrunden gav|udløste|resulterede i)/iu;
const otherwise =
  /(?:afslag|afvis|imødekom|behandl|vurder|udvalg|støtte(?:t|r|de)|bevilge|ikke(?!-)|heraf|forvent|håb|tidligere|sidste år|tilsvarende|lignende|(?:^|\s)(?:i|for) (?:19|20)\d{2}(?!\p{L}))/iu;

/** Counts of applications in one sentence; sure where it tells of receiving them and of nothing else that could be counted. */
export function findApplications(sentence: string): ApplicationsMention[] {
  const main = sentence.split(/,\s(?:heraf|hvoraf|og heraf)\s/u)[0] ?? '';
  const tells = received.test(main) && !otherwise.test(main);
  const mentions = [...sentence.matchAll(counted)].flatMap((match) => {
    const { count = '', vague } = match.groups ?? {};
    const value = count.toLowerCase() === 'ingen' ? 0 : wholeNumber(count);
    return value === null ? [] : [{ value, words: match[0].trim(), sure: tells && !vague }];
  });
  const labels = [...sentence.matchAll(labelled)].map((match) => ({ value: Number(match.groups?.count), words: match[0], sure: true }));
  return [...mentions, ...labels];
}
