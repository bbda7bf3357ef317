import type { Block, FactReference, Inline, RichText } from '../rich-text.ts';

/** Running texts in few words. */
export const body = (...blocks: Block[]): RichText => ({ blocks });
export const paragraph = (...children: (Inline | string)[]): Block => ({ type: 'paragraph', children: children.map(inline) });
export const heading = (text: string): Block => ({ type: 'heading', level: 2, children: [inline(text)] });
export const list = (...items: (Inline | string)[][]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((children) => ({ children: children.map(inline), items: [], ordered: false })),
});
export const fact = (reference: FactReference): Inline => ({ type: 'fact', fact: reference });

const inline = (part: Inline | string): Inline => (typeof part === 'string' ? { type: 'text', text: part } : part);
