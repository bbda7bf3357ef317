import type { Block, FactReference, Inline, KindWithPage, ListItem, RichText } from '@flersprog/content';

type Words = (Inline | string)[];

/** Running texts in few words, for content that is written in code. */
export const body = (...blocks: Block[]): RichText => ({ blocks });
export const paragraph = (...words: Words): Block => ({ type: 'paragraph', children: words.map(inline) });
export const heading = (words: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, children: [inline(words)] });
export const quote = (...words: Words): Block => ({ type: 'quote', children: words.map(inline), source: null });
export const bullets = (...items: Words[]): Block => ({ type: 'list', ordered: false, items: items.map(item) });
export const steps = (...items: Words[]): Block => ({ type: 'list', ordered: true, items: items.map(item) });
export const helpLine = (title: string, text: string, phone: string, hours: string): Block => ({
  type: 'help-line',
  title,
  text,
  phone,
  hours,
});

export const bold = (text: string): Inline => ({ type: 'text', text, bold: true });
export const fact = (reference: FactReference): Inline => ({ type: 'fact', fact: reference });
export const linkTo = (kind: KindWithPage, id: string, ...words: Words): Inline => ({
  type: 'link',
  to: { page: { kind, id } },
  children: words.map(inline),
});
export const linkOut = (href: string, ...words: Words): Inline => ({ type: 'link', to: { href }, children: words.map(inline) });

/** Names inside a sentence, said from the documents they belong to. */
export const nameOf = {
  municipality: (id: string) => fact({ of: 'municipality', id, value: 'name' }),
  partner: (id: string) => fact({ of: 'partner', id, value: 'name' }),
  funder: (id: string) => fact({ of: 'funder', id, value: 'name' }),
  area: (id: string) => fact({ of: 'area', id, value: 'name' }),
};

const inline = (words: Inline | string): Inline => (typeof words === 'string' ? { type: 'text', text: words } : words);
const item = (words: Words): ListItem => ({ children: words.map(inline), items: [], ordered: false });
