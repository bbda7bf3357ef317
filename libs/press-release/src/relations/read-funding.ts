import { wholeNumber } from '../language/number-words.ts';
import { readName } from './read-name.ts';
import { readNameList } from './read-name-list.ts';

/** Who finances whom, by one sentence. */
export interface Funding {
  funder: string;
  /** Names it is said to finance. */
  names: string[];
  /** "disse to organisationer": those named last; the number that must be found, or null for any. */
  refersBack: { count: number | null } | null;
  sure: boolean;
}

const fundWord = /fond|legat|stiftelse|foundation/iu;
const gives =
  /(?<!\p{L})(?:finansierer|finansieret|finansieres|støtter|støttede|støttes|støttet|bevilger|bevilget|bevilgede|donerer|doneret|giver|yder|bidrager|modtager støtte|får støtte|med støtte fra)(?!\p{L})/u;
const active = /^\s(?:finansierer|har finansieret|støtter|har støttet|giver støtte til)\s(?<object>.+)$/u;
const passive =
  /^(?<subject>.+?)\s(?:finansieres|støttes|er finansieret|er støttet|bliver finansieret|bliver støttet|modtager støtte|får støtte)\s(?:\p{Ll}+\s(?:og\s\p{Ll}+\s)?)?(?:af|fra)\s(?<funder>.+)$/u;
const back =
  /^(?:(?:også|desuden)\s)?(?:begge(?=$|[.,])|(?:disse|de|begge|alle)(?:\s(?<count>\p{L}+|\d+))??\s(?:nævnte\s)?(?:organisationer|foreninger|partnere|partnerskaber|initiativer|indsatser)(?!\p{L}))/u;
const doubtful = /(?<!\p{L})(?:ikke|aldrig|måske|overvejer|tidligere|ønsker|håber|kan|søger|søgt)(?!\p{L})|\?/iu;

/** Two statements of giving joined by "og" are read one by one. */
export function readFunding(sentence: string, whole: string): Funding[] {
  const parts = sentence.split(/,\s(?:og|mens)\s(?=[\p{Lu}»”“])/u);
  return (parts.every((part) => gives.test(part)) ? parts : [sentence]).flatMap((part) => readOne(part, whole));
}

/** What a sentence says about who pays. Somebody who only "støtter" counts as a funder when the name says it is a foundation. */
function readOne(sentence: string, whole: string): Funding[] {
  if (!gives.test(sentence)) return [];
  const sure = !doubtful.test(sentence);
  const subject = readName(sentence, whole);
  const object = subject && active.exec(sentence.slice(subject.length))?.groups?.object;
  if (subject && object && (fundWord.test(subject.name) || /^\s(?:finansierer|har finansieret)/.test(sentence.slice(subject.length)))) {
    if (isPerson(subject.name)) return [];
    const others = withoutObject(fundsIn(object, whole), sure);
    return [{ funder: subject.name, ...objectOf(object, whole), sure: sure && subject.sure }, ...others];
  }
  const paid = passive.exec(sentence);
  const payer = readNameList(paid?.groups?.funder ?? '', whole).names[0];
  if (paid && payer !== undefined) {
    const others = fundsIn(sentence, whole).filter((funder) => funder !== payer);
    return [{ funder: payer, ...objectOf(paid.groups?.subject ?? '', whole), sure }, ...withoutObject(others, sure)];
  }
  return withoutObject(fundsIn(sentence, whole), sure);
}

function withoutObject(funders: string[], sure: boolean): Funding[] {
  return funders.map((funder) => ({ funder, names: [], refersBack: null, sure }));
}

/** A pronoun at the start of a sentence is no name. */
function isPerson(name: string): boolean {
  return /^(?:Vi|De|Den|Det|Han|Hun|Jeg|Der|Staten|Kommunen|Kommunerne|Regeringen)$/u.test(name);
}

function objectOf(object: string, whole: string): Pick<Funding, 'names' | 'refersBack'> {
  const referred = back.exec(object.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  if (!referred) return { names: readNameList(object, whole).names.filter((name) => !fundWord.test(name)), refersBack: null };
  const both = /^begge/iu.test(object) ? 2 : null;
  return { names: [], refersBack: { count: wholeNumber(referred.groups?.count ?? '') ?? both } };
}

/** Foundations named anywhere in a sentence that tells of giving. */
function fundsIn(sentence: string, whole: string): string[] {
  const names = new Set<string>();
  let end = 0;
  for (const match of sentence.matchAll(/(?<![\p{L}-])\p{Lu}\p{L}*/gu)) {
    const read = match.index >= end ? readName(sentence.slice(match.index), whole) : null;
    if (!read) continue;
    end = match.index + read.length;
    if (fundWord.test(read.name) && read.sure && read.name.includes('ond') && read.name !== 'Fonden') names.add(read.name);
  }
  return [...names];
}
