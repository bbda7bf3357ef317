import type { Block, FactReference, Inline, Kind, ListItem, RichText } from '@flersprog/content';

/** Where the documents a text points at are in the desk. */
export interface Whereabouts {
  collectionOf(kind: Kind): string;
  idOf(kind: Kind, id: string): string;
}

type Node = Record<string, unknown>;
type NextId = () => string;

/**
 * A running text as the desk's editor keeps it (Lexical): the way back from `lexicalToRichText`. A quote's source has no
 * place there and is left out.
 */
export function richTextToLexical(text: RichText, where: Whereabouts): { root: Node } {
  let number = 0;
  const nextId = () => (++number).toString(16).padStart(24, '0');
  return { root: element('root', { children: text.blocks.map((block) => blockNode(block, where, nextId)) }) };
}

function blockNode(block: Block, where: Whereabouts, nextId: NextId): Node {
  const nodes = (inlines: Inline[]) => inlines.map((inline) => inlineNode(inline, where, nextId));
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', { textFormat: 0, textStyle: '', children: nodes(block.children) });
    case 'heading':
      return element('heading', { tag: `h${block.level}`, children: nodes(block.children) });
    case 'quote':
      return element('quote', { children: nodes(block.children) });
    case 'list':
      return listNode(block.ordered, block.items, nodes);
    case 'image':
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: nextId(),
        relationTo: where.collectionOf('media'),
        value: where.idOf('media', block.media),
        fields: null,
      };
    case 'help-line': {
      const { type: _type, ...fields } = block;
      return { type: 'block', version: 2, format: '', fields: { id: nextId(), blockType: 'helpLine', blockName: '', ...fields } };
    }
  }
}

/** Lexical keeps a list inside a list as an entry of its own after the one it belongs to. */
function listNode(ordered: boolean, items: ListItem[], nodes: (inlines: Inline[]) => Node[]): Node {
  const entries = items.flatMap((item) => [
    nodes(item.children),
    ...(item.items.length > 0 ? [[listNode(item.ordered, item.items, nodes)]] : []),
  ]);
  const children = entries.map((entry, index) => element('listitem', { value: index + 1, children: entry }));
  return element('list', { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1, children });
}

function inlineNode(inline: Inline, where: Whereabouts, nextId: NextId): Node {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: inline.text,
        format: (inline.bold ? 1 : 0) + (inline.italic ? 2 : 0),
        mode: 'normal',
        style: '',
        detail: 0,
      };
    case 'break':
      return { type: 'linebreak', version: 1 };
    case 'link': {
      const children = inline.children.map((child) => inlineNode(child, where, nextId));
      return element('link', { version: 3, id: nextId(), fields: linkFields(inline.to, where), children });
    }
    case 'fact':
      return { type: 'inlineBlock', version: 1, fields: { id: nextId(), ...factFields(inline.fact, where) } };
  }
}

function linkFields(to: Extract<Inline, { type: 'link' }>['to'], where: Whereabouts): Node {
  if ('href' in to) return { linkType: 'custom', url: to.href, newTab: false };
  const { kind, id } = to.page;
  return { linkType: 'internal', doc: { relationTo: where.collectionOf(kind), value: where.idOf(kind, id) }, newTab: false };
}

function factFields({ of, id, value }: FactReference, where: Whereabouts): Node {
  return { blockType: 'fact', blockName: '', document: { relationTo: where.collectionOf(of), value: where.idOf(of, id) }, value };
}

function element(type: string, more: Node): Node {
  return { type, version: 1, direction: null, format: '', indent: 0, ...more };
}
