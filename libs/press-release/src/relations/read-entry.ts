import type { Passage } from '../blocks/passages.ts';
import { cellEdge } from '../blocks/release-block.ts';
import { findAmounts } from '../facts/amounts.ts';
import { findMunicipalities, type MunicipalityMention } from '../facts/municipality-mentions.ts';
import type { FoundRelations } from './found-relations.ts';
import { nameOfItem } from './name-of-item.ts';

const tellsOfPartners = /(?<!\p{L})(?:partner|samarbejd)\p{L}*/iu;
const partnerColumn = /partner|samarbejd|civilsamfund|forening|organisation/iu;
const cooperates = /(?<!\p{L})(?:partnerskab(?:er)?|samarbejder|samarbejde)\s(?:\p{Ll}+\s){0,3}?med(?!\p{L})/u;
const betweenNames = /,\s|\s?;\s|\s\|\s|(?<!-)\s(?:og|samt)\s(?=\p{Lu})/u;
const cooperation = /(?<!\p{L})(?:samarbejde|partnerskab|sammen)\s(?:\p{Ll}+\s)?med(?!\p{L})/u;

/**
 * An entry of a list is a partner of the municipality its lead-in speaks of, or begins with its municipality ("Odense
 * Kommune: A og B"), or is a row of a table that has a column of partners.
 */
export function readEntry(passage: Passage, municipalities: string[], found: FoundRelations): void {
  const item = passage.sentences.join(' ');
  const leadIn = passage.leadIn ?? '';
  const cells = item.split(cellEdge);
  const [own] = findMunicipalities(item);
  if (passage.columns.length > 1 && passage.columns.length === cells.length) return readRow(passage, cells, found);
  if (own?.from === 0 && tellsOfPartners.test(leadIn) && !cooperation.test(item)) return readOwnPartners(item, own, found);
  const name = cooperates.test(leadIn) ? nameOfItem(item) : null;
  if (name === null || own?.from === 0) return;
  if (municipalities.length === 1) for (const code of municipalities) found.partnership(code, name);
  else found.doubt('partnership', `${leadIn} ${item}`);
}

function readRow({ columns }: Passage, cells: string[], found: FoundRelations): void {
  const column = columns.findIndex((name) => partnerColumn.test(name));
  const place = cells.flatMap((cell) => findMunicipalities(cell).filter(({ from }) => from === 0))[0];
  const cell = cells[column] ?? '';
  if (!place || !/\p{L}/u.test(cell)) return;
  const names = cell.split(betweenNames).map(nameOfItem);
  for (const name of names) {
    if (name === null) found.doubt('partner', cell);
    else found.partnership(place.municipality.code, name);
  }
}

/** "Odense Kommune: 2 mio. kr., A og B": sums and what is in small letters are no names. */
function readOwnPartners(item: string, own: MunicipalityMention, found: FoundRelations): void {
  const after = item.slice(own.to).replace(/^\s?[:–—|-]\s/u, '');
  if (after === item.slice(own.to)) return;
  const parts = after.split(betweenNames).filter((part) => findAmounts(part).length === 0);
  for (const name of parts.map(nameOfItem)) if (name !== null) found.partnership(own.municipality.code, name);
}
