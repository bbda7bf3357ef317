import { joinWrappedLines } from './join-wrapped-lines.ts';
import { cellEdge, plainWords, type ReleaseBlock } from './release-block.ts';

const bullet = /^\s*[•●▪■◦‣⁃∙·*\uf0b7]\s+/;
const dash = /^\s*[-–—]\s+/;
/** Cells of a table copied as text. */
const cell = /\t+|\s\|\s/;
const number = /^\s*(\d{1,2})[.)]\s+/;

/** Plain text as blocks: blank lines part paragraphs, bullets and counted lines make lists, wrapped lines are joined. */
export function textToBlocks(text: string): ReleaseBlock[] {
  const groups = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  return markHeadings(joinNeighbours(groups.flatMap(groupToBlocks)));
}

function groupToBlocks(lines: string[]): ReleaseBlock[] {
  const first = lines.findIndex((_, at) => startsList(lines, at) || startsTable(lines, at));
  if (first === -1) return joinWrappedLines(lines).map((line) => ({ type: 'paragraph', words: plainWords(line) }));
  if (startsTable(lines, first)) return tableToBlocks(lines, first);
  const marker = markerOf(lines[first] ?? '');
  const items: string[] = [];
  let next = first;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (marker?.test(line)) items.push(line.replace(marker, ''));
    else if (/^\s{2,}\S/.test(line)) items.push(`${items.pop() ?? ''} ${line}`);
    else break;
  }
  const list: ReleaseBlock = { type: 'list', ordered: marker === number, items: items.map(plainWords) };
  return [...groupToBlocks(lines.slice(0, first)), list, ...groupToBlocks(lines.slice(next))];
}

/** Two lines or more of as many cells, two or more each. */
function startsTable(lines: string[], at: number): boolean {
  const cells = cellsOf(lines[at] ?? '').length;
  return cells > 1 && cells === cellsOf(lines[at + 1] ?? '').length;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(cell)
    .map((one) => one.trim());
}

function tableToBlocks(lines: string[], first: number): ReleaseBlock[] {
  const isRow = (line: string) => cellsOf(line).length > 1;
  const length = lines.slice(first).findIndex((line) => !isRow(line));
  const next = length === -1 ? lines.length : first + length;
  const rows = lines.slice(first, next).map((line) => plainWords(cellsOf(line).join(cellEdge)));
  return [...groupToBlocks(lines.slice(0, first)), { type: 'list', ordered: false, items: rows }, ...groupToBlocks(lines.slice(next))];
}

/** A single dash opens a quotation in Danish, a single number a date: both need a second line of their kind. */
function startsList(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (bullet.test(line)) return true;
  if (dash.test(line)) return dash.test(lines[at + 1] ?? '');
  return number.exec(line)?.[1] === '1' && number.exec(lines[at + 1] ?? '')?.[1] === '2';
}

function markerOf(line: string): RegExp | undefined {
  return [bullet, dash, number].find((marker) => marker.test(line));
}

/** Bullets with blank lines between them are one list. */
function joinNeighbours(blocks: ReleaseBlock[]): ReleaseBlock[] {
  const joined: ReleaseBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered) last.items.push(...block.items);
    else joined.push(block);
  }
  return joined;
}

/** A short line of its own that ends without a mark and stands above running text is a heading; the first lines belong to the outline. */
function markHeadings(blocks: ReleaseBlock[]): ReleaseBlock[] {
  const firstText = blocks.findIndex((block) => block.type === 'paragraph' && /[.!?:]$/u.test(block.words.text));
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    const above = next && (next.type === 'list' || (next.type === 'paragraph' && /[.!?:]$|^\p{Lu}\p{Ll}+:\s/u.test(next.words.text)));
    const isHeading =
      block.type === 'paragraph' && at > firstText && firstText !== -1 && above && /^\p{Lu}[^.!?:;,]{2,70}$/u.test(block.words.text);
    return isHeading ? { type: 'heading', level: 2, words: block.words } : block;
  });
}
