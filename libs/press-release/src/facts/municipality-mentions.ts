import { foldName, type RegisteredMunicipality } from '@flersprog/content';
import { alsoPlainWords, namesStartingWith } from './municipality-names.ts';

export interface MunicipalityMention {
  municipality: RegisteredMunicipality;
  words: string;
  from: number;
  to: number;
  /** False for a bare place name, which may be the town or a part of another name. */
  sure: boolean;
}

const capitalWord = /\p{Lu}[\p{L}]*/gu;
const secondWord = /^[\s\u2010-\u2014-]{1,3}(\p{Lu}\p{L}*)/u;
const office = /^['’]?\s(?:regions)?kommune(?:rne|r|s|n|ns)?(?!\p{L})/iu;
const sharedBefore = /kommune(?:rne|r)(?:\s(?:er|bliver))?[:,]?\s$/iu;
const between = /^['’]?(?:,|\s(?:og|samt|&)|,\s(?:og|samt))\s$/u;
const functionWords = /(?:^|\s)(?:I|Fra|Til|Ved|Hos|Men|Og|For|Både|Samt|Mens|Når|Hvis|At|På|Med|Mellem|Derfor|Foruden|Udover|Desuden)\s$/u;

/**
 * The municipalities a sentence names, in order. Sure where the word kommune stands with the name, also when a list
 * shares one ("A, B og C kommuner", "kommunerne A og B"). Parts of other names ("Elsk Aalborg", "Odense-modellen") are none.
 */
export function findMunicipalities(sentence: string): MunicipalityMention[] {
  const mentions: MunicipalityMention[] = [];
  for (const match of sentence.matchAll(capitalWord)) {
    if (match.index < (mentions.at(-1)?.to ?? 0)) continue;
    const mention = mentionAt(sentence, match.index, match[0]);
    if (mention) mentions.push(mention);
  }
  shareOffice(sentence, mentions);
  return mentions.filter((mention) => mention.sure || standsAlone(sentence, mention));
}

function mentionAt(sentence: string, from: number, word: string): MunicipalityMention | null {
  if (/[\p{L}\d]/u.test(sentence[from - 1] ?? '')) return null;
  for (const { municipality, rest } of namesStartingWith(word)) {
    const after = sentence.slice(from + word.length, from + word.length + 40);
    const second = rest === null ? null : secondWord.exec(after);
    if (rest !== null && (!second || foldName(second[1] ?? '') !== rest)) continue;
    const end = from + word.length + (second?.[0].length ?? 0);
    const kommune = office.exec(sentence.slice(end, end + 25));
    const to = end + (kommune?.[0].length ?? 0);
    return { municipality, words: sentence.slice(from, to), from, to, sure: kommune !== null };
  }
  return null;
}

/** Spreads "kommuner" at the end of a list, or "kommunerne" before it, over the list. */
function shareOffice(sentence: string, mentions: MunicipalityMention[]): void {
  const touches = (at: number) => between.test(sentence.slice(mentions[at - 1]?.to, mentions[at]?.from));
  for (let at = mentions.length - 1; at > 0; at--) {
    const [last, before] = [mentions[at], mentions[at - 1]];
    const shares = last?.sure && before && touches(at) && !/kommunes/i.test(last.words) && !/kommune/i.test(before.words);
    if (shares && isNotTail(sentence, before)) before.sure = true;
  }
  for (const [at, mention] of mentions.entries()) {
    const follows = at > 0 && mentions[at - 1]?.sure && !/kommune/i.test(mentions[at - 1]?.words ?? '') && touches(at);
    if (sharedBefore.test(sentence.slice(0, mention.from)) || follows) mention.sure = true;
  }
}

/** Not the end of a longer name: "Røde Kors Odense". */
function isNotTail(sentence: string, { from }: Pick<MunicipalityMention, 'from'>): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from);
  return !/(?:^|[\s(])\p{Lu}[\p{L}.]*[\s-]$/u.test(before) || functionWords.test(before);
}

/** A place name by itself: no neighbour of a longer name, no first half of a compound, no everyday word. */
function standsAlone(sentence: string, { municipality, from, to }: MunicipalityMention): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from);
  const after = sentence.slice(to, to + 20);
  if (/^['’]?[\s]?[-–][\p{L}]/u.test(after) || /^['’]?\s\p{Lu}/u.test(after)) return false;
  if (!isNotTail(sentence, { from })) return false;
  if (/-$/.test(before)) return false;
  return !(alsoPlainWords.has(municipality.code) && before.trim() === '');
}
