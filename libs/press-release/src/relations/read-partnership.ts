import { findMunicipalities, type MunicipalityMention } from '../facts/municipality-mentions.ts';
import { wholeNumber } from '../language/number-words.ts';
import { readNameList, type NameList } from './read-name-list.ts';

/** Who works with whom, by one clause. `municipalities` is null where the clause leaves it to what was said before. */
export interface ClausePartnership extends NameList {
  municipalities: MunicipalityMention[] | null;
  sure: boolean;
}

const together =
  '(?:partnerskab(?:er|et|erne)?|samarbejde(?:r|t)?|sammen(?=\\smed)|samarbejdspartnere?|alliancer?|samarbejdsaftaler?|partnerskabsaftaler?)';
const withWhom = new RegExp(`(?<!\\p{L})(?:${together})(?:\\s[\\p{L}\\d]+){0,4}?\\smed\\s(?<object>.+)$`, 'u');
const betweenWhom = /(?<!\p{L})(?:partnerskab(?:er|et)?|samarbejdet?)\smellem\s(?<both>.+)$/u;
const itIs =
  /^(?:I|Hos)\s(?<place>[\p{Lu}][\p{L} -]+?)(?:\s[Kk]ommune)?\s(?:er|bliver)\s(?:det\s)?(?<object>.+?),?\s(?:der|som|partner|samarbejdspartner)(?=\s|[.,])/u;
const fronted = /^(?:Sammen|I\s(?:\p{Ll}+\s){0,2}?(?:samarbejde|partnerskab))\smed\s(?<object>.+)$/u;
const partnersAre =
  /^(?<before>(?:.*?\s)?(?:[Ss]amarbejdsp|[Pp])artner(?:e|en|ne|ene|erne)?(?:\s(?:i|for|hos)\s[^,]+?)?)\s(?:er|bliver)\s(?<object>.+)$/u;
const labelled = /^(?:Lokale?\s)?(?:[Ss]amarbejdsp|[Pp])artner(?:e|en)?:\s(?<object>.+)$/u;
const partnerOf =
  /^(?<subject>.+?)\s(?:er|bliver|skal være|vil være)\s(?:\p{Ll}+\s){0,2}?(?:partner|samarbejdspartner)e?\s(?:for|til|i|hos)\s(?<object>.+)$/u;
const chosen =
  /^(?<before>.+?)\s(?:har valgt|vælger|får|har fået)\s(?<object>\p{L}.+?)\ssom\s(?:\p{Ll}+\s)?(?:partner|samarbejdspartner)e?(?!\p{L})/u;
const jointly =
  /^(?<both>.+?)\s(?:indgår|har indgået|etablerer|starter|indleder|begynder)\s(?:et\s|nu\s|nyt\s)*(?:partnerskab|samarbejde)(?!\p{L}|\smed|\smellem)/u;
const doubtful =
  /(?<!\p{L})(?:ikke(?!-)|aldrig|overvejer|ønsker|håber|måske|kan|kunne|bør|burde|hvis|tidligere|stopper|stoppet|ophør\p{L}*|opsag\p{L}*|afslutte\p{L}*|gerne|forventer|planlægger|ville|muligvis|eventuelt|søger|uden)(?!\p{L})|\?/iu;
const impersonal = /^(?:\p{L}+\s)*?(?:[Dd]er|[Kk]ommunen|[Hh]er)(?=\s)/u;

/** What a clause says about partnerships, or null. `releaseTellsOfPartners`: the release as a whole is about such. */
export function readPartnership(clause: string, whole: string, releaseTellsOfPartners: boolean): ClausePartnership | null {
  const here = itIs.exec(clause);
  if (here && releaseTellsOfPartners) return oneOf(clause, here.groups?.object ?? '', whole, here);
  const beside = fronted.exec(clause)?.groups?.object;
  if (beside !== undefined) return besideVerb(beside, whole);
  const label = labelled.exec(clause)?.groups?.object;
  if (label !== undefined) return { ...readNameList(label, whole), municipalities: null, sure: true };
  const reverse = partnerOf.exec(clause);
  if (reverse) return reversed(clause, reverse.groups?.subject ?? '', whole, reverse.groups?.object ?? '');
  const both = (betweenWhom.exec(clause) ?? jointly.exec(clause))?.groups?.both;
  if (both !== undefined) return mutual(clause, both, whole);
  const listed = partnersAre.exec(clause)?.groups;
  if (listed && findMunicipalities(listed.before ?? '').length > 0) {
    return { ...readNameList(listed.object ?? '', whole), ...subjectOf(listed.before ?? '', clause) };
  }
  const choice = chosen.exec(clause)?.groups;
  if (choice) return { ...readNameList(choice.object ?? '', whole), ...subjectOf(choice.before ?? '', clause) };
  const found = withWhom.exec(clause);
  const object = found?.groups?.object;
  if (!found || object === undefined) return null;
  const before = clause.slice(0, found.index);
  if (findMunicipalities(object)[0]?.from === 0) return reversed(clause, before, whole, object);
  return { ...readNameList(object, whole), ...subjectOf(before, clause) };
}

/** "Sammen med A og B åbner C Kommune …": the verb stands between the names and the municipality. */
function besideVerb(object: string, whole: string): ClausePartnership | null {
  const municipalities = findMunicipalities(object).filter(({ sure }) => sure);
  const verb = /\s(?<verb>\p{Ll}+)\s$/u.exec(object.slice(0, municipalities[0]?.from));
  if (!verb || municipalities.length === 0) return null;
  const names = object.slice(0, verb.index);
  const sure = !doubtful.test(`${verb[0]} ${object.slice(municipalities[0]?.to)}`) && namesOnly(names, whole);
  return { ...readNameList(names, whole), municipalities: municipalities.slice(0, 1), sure };
}

function subjectOf(before: string, clause: string): Pick<ClausePartnership, 'municipalities' | 'sure'> {
  const municipalities = findMunicipalities(before);
  const counted = /(?:^|\s)alle\s(\p{L}+)(?:\s|$)/u.exec(before)?.[1];
  const count = counted === undefined ? null : wholeNumber(counted);
  const counts = count === null || count === municipalities.length;
  if (municipalities.length > 0) return { municipalities, sure: counts && !doubtful.test(clause.slice(0, before.length + 40)) };
  const otherSubject = /\s\p{Lu}/u.test(before);
  return { municipalities: null, sure: impersonal.test(before) && !otherSubject && !doubtful.test(before) };
}

function oneOf(clause: string, object: string, whole: string, match: RegExpExecArray): ClausePartnership | null {
  const municipalities = findMunicipalities(clause.slice(0, clause.indexOf(object)));
  if (municipalities.length === 0 || match.index !== 0) return null;
  return { ...readNameList(object, whole), municipalities, sure: !doubtful.test(clause) };
}

/** "Foreningen A indgår partnerskab med B Kommune": the subject is the partner. A noun with a capital opens the sentence, so it is no part of a name. */
function reversed(clause: string, before: string, whole: string, object: string): ClausePartnership {
  const subject = before.replace(/\s(?:har|indgår|indgik|etablerer|indleder|vil|skal|også|nu|et|nyt|sit|alle|begge)(?=\s|$).*$/u, '');
  const opened = subject.replace(/^(?:Forening|Organisation)(?:en|erne)\s(?=\p{Lu})/u, (word) => word.toLowerCase());
  const municipalities = findMunicipalities(object);
  const bare = opened !== subject || namesOnly(opened, whole);
  if (!bare) return { names: [], unsure: [], municipalities, sure: false };
  return { ...readNameList(opened, whole), municipalities, sure: municipalities.length > 0 && !doubtful.test(clause) };
}

function mutual(clause: string, both: string, whole: string): ClausePartnership {
  const municipalities = findMunicipalities(both);
  const [first, last] = [municipalities[0], municipalities.at(-1)];
  if (!first || !last) return betweenUs(both, whole);
  const names =
    first.from === 0
      ? both.slice(last.to).replace(/^,?\s(?:og|samt)\s|^,\s/u, '')
      : both.slice(0, first.from).replace(/\s(?:og|samt)\s$/u, '');
  return { ...readNameList(names, whole), municipalities, sure: !doubtful.test(clause) };
}

/** "mellem kommunen og A": whose it is was said before. */
function betweenUs(both: string, whole: string): ClausePartnership {
  const names = /^[Kk]ommunen\sog\s(?<names>.+)$/u.exec(both)?.groups?.names;
  return { ...readNameList(names ?? '', whole), municipalities: null, sure: names !== undefined };
}

/** Whether a subject is names and nothing else. */
function namesOnly(subject: string, whole: string): boolean {
  const { names, unsure } = readNameList(subject, whole);
  const rest = names.reduce((left, name) => left.replace(name, ''), subject);
  return names.length > 0 && unsure.length === 0 && /^(?:[\s,»«"”“]|og|samt)*$/u.test(rest);
}
