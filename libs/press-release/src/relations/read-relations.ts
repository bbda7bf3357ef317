import type { Passage } from '../blocks/passages.ts';
import { findAreas } from '../facts/areas.ts';
import { findMunicipalities } from '../facts/municipality-mentions.ts';
import { FoundRelations } from './found-relations.ts';
import { nameOfItem } from './name-of-item.ts';
import { readFunding } from './read-funding.ts';
import { readPartnership } from './read-partnership.ts';
import { splitClauses } from './split-clauses.ts';

/** What "kommunen", "der" and "disse to" can refer to while a passage is read. */
interface Context {
  municipalities: string[];
  lastNamed: string[];
}

const tellsOfPartners = /(?<!\p{L})(?:partner|samarbejd)\p{L}*/iu;
const cooperates = /(?<!\p{L})(?:partnerskab(?:er)?|samarbejder|samarbejde)\s(?:\p{Ll}+\s){0,3}?med(?!\p{L})/u;

/** Reads passages in order for partners, partnerships, areas and funders; `whole` is the text of the release. */
export function readRelations(passages: Passage[], whole: string): FoundRelations {
  const found = new FoundRelations();
  const releaseTellsOfPartners = tellsOfPartners.test(whole);
  let context: Context = { municipalities: [], lastNamed: [] };
  for (const passage of passages) {
    if (passage.leadIn === null) context = { municipalities: codesIn(passage.heading), lastNamed: [] };
    if (passage.leadIn !== null) readItem(passage, context, found);
    for (const sentence of passage.sentences) readSentence(sentence, whole, releaseTellsOfPartners, context, found);
  }
  return found;
}

function readSentence(sentence: string, whole: string, tells: boolean, context: Context, found: FoundRelations): void {
  for (const clause of splitClauses(sentence)) {
    readClause(clause, whole, tells, context, found);
    readAreas(clause, context, found);
  }
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
  if (!said) return;
  if (own && own.length > 0) context.municipalities = own;
  const codes = own ?? (context.municipalities.length === 1 ? context.municipalities : []);
  for (const words of said.unsure) found.doubt('partner', words);
  if (said.names.length === 0) return;
  if (!said.sure || codes.length === 0) {
    found.doubt('partnership', clause.trim());
    return;
  }
  for (const code of codes) for (const name of said.names) found.partnership(code, name);
  context.lastNamed = said.names;
}

/** An entry is a partner of the municipality its lead-in speaks of, or begins with its municipality: "Odense Kommune: A og B". */
function readItem(passage: Passage, context: Context, found: FoundRelations): void {
  const item = passage.sentences.join(' ');
  const leadIn = passage.leadIn ?? '';
  const [own] = findMunicipalities(item);
  if (own?.from === 0 && tellsOfPartners.test(leadIn)) {
    const after = item.slice(own.to).replace(/^\s?[:–—-]\s/u, '');
    const names = after === item.slice(own.to) ? [] : after.split(/,\s|\s(?:og|samt)\s(?=\p{Lu})/u).map(nameOfItem);
    for (const name of names) if (name !== null) found.partnership(own.municipality.code, name);
    return;
  }
  const name = cooperates.test(leadIn) ? nameOfItem(item) : null;
  if (name === null || own?.from === 0) return;
  if (context.municipalities.length === 1) for (const code of context.municipalities) found.partnership(code, name);
  else found.doubt('partnership', `${leadIn} ${item}`);
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
