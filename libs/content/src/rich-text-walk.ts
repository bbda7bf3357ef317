import type { Block, Inline, ListItem, RichText } from './rich-text.ts';

/** Every piece of running text there is, in reading order, those inside links included. */
export function inlinesOf(text: RichText): Inline[] {
  return text.blocks.flatMap((block) => inlineRunsOf(block).flatMap(withChildren));
}

/** The runs of text a block holds, in reading order: one for most blocks, one an entry for lists, none for pictures and help lines. */
export function inlineRunsOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.children];
    case 'list':
      return block.items.flatMap(runsOfItem);
    case 'image':
    case 'help-line':
      return [];
  }
}

function runsOfItem(item: ListItem): Inline[][] {
  return [item.children, ...item.items.flatMap(runsOfItem)];
}

function withChildren(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'link' ? [inline, ...withChildren(inline.children)] : [inline]));
}
