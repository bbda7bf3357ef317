import {
  hasPage,
  safeHref,
  type Block,
  type FactReference,
  type Inline,
  type Kind,
  type ListItem,
  type RichText,
} from '@flersprog/content';
import { stripControls, stripControlsButMarks } from '@flersprog/i18n/strip-controls';
import { factValues } from '../fields/rich-text/fact-block.ts';

/** Which kind the documents of a collection are; null for collections that are not published. */
export type KindOfCollection = (collection: string) => Kind | null;

type Node = Record<string, unknown>;
interface Door {
  kindOf: KindOfCollection;
  /** Addresses that are not on the allow-list, as they were typed. */
  refused: string[];
}

/**
 * The running text in an editor's Lexical state, through the allow-list: what `RichText` has no shape for is dropped, a
 * link that may not be followed leaves only its words.
 */
export function lexicalToRichText(state: unknown, kindOf: KindOfCollection): RichText {
  return { blocks: blocksOf(state, { kindOf, refused: [] }) };
}

/** Addresses in an editor's Lexical state that readers may not be sent to, as they were typed. */
export function refusedLinks(state: unknown, kindOf: KindOfCollection): string[] {
  const door: Door = { kindOf, refused: [] };
  blocksOf(state, door);
  return door.refused;
}

function blocksOf(state: unknown, door: Door): Block[] {
  return childrenOf(nodeOf(nodeOf(state)['root'])).flatMap((node) => blockOf(node, door));
}

function blockOf(node: Node, door: Door): Block[] {
  switch (node['type']) {
    case 'paragraph':
      return runOf(node, door).map((children) => ({ type: 'paragraph', children }));
    case 'heading':
      return runOf(node, door).map((children) => headingOf(node['tag'], children));
    case 'quote':
      return runOf(node, door).map((children) => ({ type: 'quote', children, source: null }));
    case 'list': {
      const items = itemsOf(node, door, 0);
      return items.length === 0 ? [] : [{ type: 'list', ordered: isOrdered(node), items }];
    }
    case 'upload': {
      const media = idOf(node['value']);
      return node['relationTo'] === 'media' && media !== null ? [{ type: 'image', media }] : [];
    }
    case 'block':
      return helpLineOf(nodeOf(node['fields']));
    default:
      return [];
  }
}

/** The editor offers two levels; a heading of another one, pasted in, keeps its words as a paragraph. */
function headingOf(tag: unknown, children: Inline[]): Block {
  if (tag === 'h2') return { type: 'heading', level: 2, children };
  if (tag === 'h3') return { type: 'heading', level: 3, children };
  return { type: 'paragraph', children };
}

function helpLineOf(fields: Node): Block[] {
  if (fields['blockType'] !== 'helpLine') return [];
  const [title, text, phone, hours] = ['title', 'text', 'phone', 'hours'].map((name) => textOf(fields[name]));
  const line = { title: title ?? null, text: text ?? null, phone: phone ?? null, hours: hours ?? null };
  return Object.values(line).every((said) => said === null) ? [] : [{ type: 'help-line', ...line }];
}

/** Lexical keeps a list inside a list as an entry of its own that holds nothing else: it belongs to the entry before it. */
function itemsOf(list: Node, door: Door, depth: number): ListItem[] {
  const items: ListItem[] = [];
  for (const entry of childrenOf(list).filter((child) => child['type'] === 'listitem')) {
    const children = inlinesOf(entry, door);
    if (children.length > 0) items.push({ children, items: [], ordered: false });
    for (const inner of childrenOf(entry).filter((child) => child['type'] === 'list')) {
      const found = itemsOf(inner, door, depth + 1);
      const holder = items.at(-1);
      if (depth > 0 || !holder) items.push(...found);
      else Object.assign(holder, { items: [...holder.items, ...found], ordered: isOrdered(inner) });
    }
  }
  return items;
}

const isOrdered = (list: Node) => list['listType'] === 'number';

/** The inlines of a block, or nothing where it says nothing: an empty paragraph is only the editor's spacing. */
function runOf(node: Node, door: Door): Inline[][] {
  const inlines = inlinesOf(node, door);
  return inlines.some((inline) => inline.type !== 'break' && !(inline.type === 'text' && inline.text.trim() === '')) ? [inlines] : [];
}

function inlinesOf(node: Node, door: Door): Inline[] {
  return childrenOf(node).flatMap((child) => inlineOf(child, door));
}

function inlineOf(node: Node, door: Door): Inline[] {
  switch (node['type']) {
    case 'text':
      return wordsOf(node);
    case 'tab':
      return [{ type: 'text', text: ' ' }];
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return linkOf(nodeOf(node['fields']), inlinesOf(node, door), door);
    case 'inlineBlock':
      return factOf(nodeOf(node['fields']), door).map((fact) => ({ type: 'fact', fact }));
    default:
      return [];
  }
}

const boldBit = 1;
const italicBit = 2;

function wordsOf(node: Node): Inline[] {
  const text = typeof node['text'] === 'string' ? stripControlsButMarks(node['text'].replace(/[\p{Cc}\u2028\u2029]/gu, ' ')) : '';
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  if (text === '') return [];
  return [
    { type: 'text', text, ...(format & boldBit ? { bold: true as const } : {}), ...(format & italicBit ? { italic: true as const } : {}) },
  ];
}

function linkOf(fields: Node, children: Inline[], door: Door): Inline[] {
  if (fields['linkType'] === 'internal') {
    const { kind, id } = pointed(fields['doc'], door);
    return kind !== null && id !== null && hasPage(kind) ? [{ type: 'link', to: { page: { kind, id } }, children }] : children;
  }
  const typed = typeof fields['url'] === 'string' ? fields['url'] : '';
  const href = safeHref(typed);
  if (href !== null) return [{ type: 'link', to: { href }, children }];
  door.refused.push(typed);
  return children;
}

function factOf(fields: Node, door: Door): FactReference[] {
  const { collection, kind, id } = pointed(fields['document'], door);
  const allowed = (factValues as Partial<Record<string, readonly string[]>>)[collection] ?? [];
  const value = fields['value'];
  if (fields['blockType'] !== 'fact' || kind === null || id === null || typeof value !== 'string' || !allowed.includes(value)) return [];
  return [{ of: kind, id, value } as FactReference];
}

function pointed(reference: unknown, door: Door): { collection: string; kind: Kind | null; id: string | null } {
  const { relationTo, value } = nodeOf(reference);
  const collection = typeof relationTo === 'string' ? relationTo : '';
  return { collection, kind: door.kindOf(collection), id: idOf(value) };
}

/** The id in a reference, which is the id itself, or a document where Payload was asked to fetch it. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null ? idOf((value as Node)['id']) : null;
}

/** A text that says something, or null. Controls that came along in a paste, and would turn it over for readers, stay behind. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = stripControls(value).trim();
  return text === '' ? null : text;
}

const nodeOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const childrenOf = (node: Node): Node[] => (Array.isArray(node['children']) ? node['children'].map(nodeOf) : []);
