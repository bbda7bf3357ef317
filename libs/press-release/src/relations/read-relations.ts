import type { Passage } from '../blocks/passages.ts';
import { findAreas } from '../facts/areas.ts';
import { findBarePlaces } from '../facts/bare-places.ts';
import { findMunicipalities } from '../facts/municipality-mentions.ts';
import { FoundRelations } from './found-relations.ts';
import { readEntry } from './read-entry.ts';
import { readFunding } from './read-funding.ts';
import { readPartnership } from './read-partnership.ts';
import { splitClauses } from './split-clauses.ts';

/** What "kommunen", "der" and "disse to" can refer to while a passage is read. */
interface Context {
  municipalities: string[];
  lastNamed: string[];
}

const tellsOfPartners = /(?<!\p{L})(?:partner|samarbejd)\p{L}*/iu;

/** A ministry or an agency that hands out money may be meant as the funder, or only as the office that did it. */
const officeGives =
  /(?<!\p{L})\p{L}*(?:ministeriet|styrelsen)(?!\p{L})(?:\s\p{L}+){0,6}?\s(?:uddeler|bevilger|fordeler|giver|finansierer|støtter|uddelt|bevilget|fordelt|finansieret|støttet)(?!\p{L}).*\d/u;
const respectively = /(?<!\p{L})(?:henholdsvis|respektive|hver sin|hvert sit)(?!\p{L})/iu;
const mayTellOfPartners =
  /(?<!\p{L})(?:partnere?(?!skab)|(?:sammen|aftaler?|hjælp|alliance)\s(?:med|af|fra)|samarbejde(?:r|t|de)?)(?!\p{L})/iu;

/** Reads passages in order for partners, partnerships, areas and funders; `whole` is the text of the release. */
export function readRelations(passages: Passage[], whole: string): FoundRelations {
  const found = new FoundRelations();
  const releaseTellsOfPartners = tellsOfPartners.test(whole);
  let context: Context = { municipalities: [], lastNamed: [] };
  for (const passage of passages) {
    if (passage.leadIn === null) context = { municipalities: codesIn(passage.heading), lastNamed: [] };
    if (passage.leadIn !== null) readEntry(passage, context.municipalities, found);
    for (const sentence of passage.sentences) readSentence(sentence, whole, releaseTellsOfPartners, context, found);
  }
  return found;
}

function readSentence(sentence: string, whole: string, tells: boolean, context: Context, found: FoundRelations): void {
  for (const clause of splitClauses(sentence)) {
    readClause(clause, whole, tells, context, found);
    readAreas(clause, context, found);
    if (tells) for (const words of findBarePlaces(clause)) found.doubt('area', words);
  }
  if (officeGives.test(sentence)) found.doubt('funder', sentence);
  for (const funding of readFunding(sentence, whole)) {
    const financed = funding.refersBack ? context.lastNamed : funding.names.filter((name) => found.knownPartner(name));
    const count = funding.refersBack?.count ?? null;
    const known = funding.refersBack
      ? financed.length > 0 && (count === null || count === financed.length)
      : financed.length === funding.names.length;
    if (!funding.sure) found.doubt('funder', sentence);
    else found.funder(funding.funder, known ? financed.map((name) => found.partner(name).name) : []);
    if (funding.sure && !known) found.doubt('funder', sentence);
  }
}

function readClause(clause: string, whole: string, tells: boolean, context: Context, found: FoundRelations): void {
  const said = readPartnership(clause, whole, tells);
  const own = said?.municipalities?.filter(({ sure }) => sure || said.sure).map(({ municipality }) => municipality.code);
  const fallback = findMunicipalities(clause).filter(({ sure }) => sure);
  if (!said && fallback.length > 0) context.municipalities = [...new Set(fallback.map(({ municipality }) => municipality.code))];
  if (!said || (said.names.length === 0 && said.unsure.length === 0)) doubtSilence(clause, fallback.length > 0, found);
  if (!said) return;
  if (own && own.length > 0) context.municipalities = own;
  const codes = own ?? (context.municipalities.length === 1 ? context.municipalities : []);
  for (const words of said.unsure) found.doubt('partner', words);
  if (said.names.length === 0) return;
  if (!said.sure || codes.length === 0) {
    found.doubt('partnership', clause.trim());
    return;
  }
  if (!respectively.test(clause)) for (const code of codes) for (const name of said.names) found.partnership(code, name);
  else if (codes.length === said.names.length && said.unsure.length === 0) pairInOrder(codes, said.names, found);
  else found.doubt('partnership', clause.trim());
  context.lastNamed = said.names;
}

/** A clause that names a municipality and somebody else beside a word of working together, and yet could not be read. */
function doubtSilence(clause: string, hasMunicipality: boolean, found: FoundRelations): void {
  if (!hasMunicipality || !mayTellOfPartners.test(clause)) return;
  const rest = findMunicipalities(clause).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), clause);
  if (/[\p{Ll},»"”“]\s*\p{Lu}\p{L}+/u.test(rest)) found.doubt('partnership', clause.trim());
}

/** "henholdsvis A og B": the first with the first. */
function pairInOrder(codes: string[], names: string[], found: FoundRelations): void {
  for (const [at, name] of names.entries()) found.partnership(codes[at] ?? '', name);
}

function readAreas(clause: string, context: Context, found: FoundRelations): void {
  for (const mention of findAreas(clause)) {
    const code = context.municipalities.length === 1 ? (context.municipalities[0] ?? null) : null;
    if (!mention.sure || code === null) {
      found.doubt('area', mention.words);
      continue;
    }
    for (const name of mention.names) found.area(name, code);
    const here = found.partnerships.filter(({ municipality }) => municipality === code).map(({ partner }) => partner);
    const subject = here.filter((partner) => clause.slice(0, mention.from).includes(partner));
    const partner = subject.length === 1 ? subject[0] : here.length === 1 ? here[0] : undefined;
    if (partner === undefined) found.doubt('area', mention.words);
    else for (const name of mention.names) found.partnerInArea(partner, code, name);
  }
}

function codesIn(heading: string): string[] {
  return findMunicipalities(heading).map(({ municipality }) => municipality.code);
}
