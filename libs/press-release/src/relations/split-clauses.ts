import { findMunicipalities } from '../facts/municipality-mentions.ts';

const verbs = 'indgår|samarbejder|har|får|etablerer|indleder|vil|skal|går|er|bliver|arbejder|åbner|starter|vælger|gør|laver';
const boundary = new RegExp(
  `;\\s|,?\\s(?:mens|imens|hvorimod)\\s|,?\\sog\\s(?=(?:i\\s)?\\p{Lu}[\\p{L} -]{2,40}?\\s[Kk]ommune\\s(?:${verbs})\\s)`,
  'gu',
);

/** A sentence in the parts that each tell of their own municipality: "A samarbejder med B, mens C samarbejder med D". */
export function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: words } of sentence.matchAll(boundary)) {
    if (isOnlyMunicipalities(sentence.slice(from, index))) continue;
    clauses.push(sentence.slice(from, index));
    from = index + words.length;
  }
  return [...clauses, sentence.slice(from)].filter((clause) => clause.trim() !== '');
}

/** "A Kommune, B Kommune" before "og C Kommune samarbejder" shares what C does. */
function isOnlyMunicipalities(piece: string): boolean {
  const mentions = findMunicipalities(piece);
  const rest = mentions.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), piece);
  return mentions.length > 0 && /^(?:[\s,]|både|og|samt)*$/iu.test(rest);
}
