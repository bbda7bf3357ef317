import type { LanguageTag } from '@flersprog/i18n';
import type { Said } from './said.ts';

/** A running text in one language. */
export interface TextModel {
  language: LanguageTag;
  blocks: BlockModel[];
}

export type BlockModel =
  | { type: 'paragraph'; children: InlineModel[] }
  | { type: 'heading'; level: 2 | 3; id: string; children: InlineModel[] }
  | { type: 'list'; ordered: boolean; items: ListItemModel[] }
  | { type: 'quote'; children: InlineModel[]; source: string | null }
  | { type: 'image'; image: ImageModel }
  | { type: 'help-line'; title: string | null; text: string | null; phone: string | null; hours: string | null };

export interface ListItemModel {
  children: InlineModel[];
  items: ListItemModel[];
  ordered: boolean;
}

export type InlineModel =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'break' }
  | { type: 'link'; href: string; children: InlineModel[] }
  /** A fact, already said in the language of the running text; `name`s of Danish bodies carry their own language. */
  | { type: 'fact'; said: Said; href: string | null; isName: boolean };

export interface ImageModel {
  src: string;
  alt: Said;
  caption: Said | null;
  width: number | null;
  height: number | null;
}
