import {
  safeHref,
  slugOf,
  plainInlines,
  type Block,
  type Inline,
  type ListItem,
  type PublishedPage,
  type RichText,
} from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { factModel } from './fact-model.ts';
import type { Found } from './found.ts';
import { imageModel } from './image-model.ts';
import type { BlockModel, InlineModel, ListItemModel, TextModel } from '../models/text-model.ts';
import { textLanguage } from './said.ts';

/** Where inline facts, links and pictures come from, and which language the running text is in. */
interface Surroundings {
  found: Found;
  language: LanguageTag;
}

/** A running text of a page, ready to show. Null when there is none. */
export function textModel(found: Found, page: PublishedPage, path: string, text: RichText | null): TextModel | null {
  if (!text) return null;
  const language = textLanguage(page, path);
  return { language, blocks: blockModels(found, language, text) };
}

/** The blocks of a running text; pictures that are not published are left out. */
export function blockModels(found: Found, language: LanguageTag, text: RichText): BlockModel[] {
  const around: Surroundings = { found, language };
  const ids = headingIds(text);
  return text.blocks.flatMap((block, index) => blockModel(around, block, ids.get(index) ?? '') ?? []);
}

function blockModel(around: Surroundings, block: Block, id: string): BlockModel | null {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlineModels(around, block.children) };
    case 'heading':
      return { type: 'heading', level: block.level, id, children: inlineModels(around, block.children) };
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map((item) => itemModel(around, item)) };
    case 'quote':
      return { type: 'quote', children: inlineModels(around, block.children), source: block.source };
    case 'image': {
      const image = imageModel(around.found, block.media);
      return image && { type: 'image', image };
    }
    case 'help-line':
      return block;
    default:
      return null;
  }
}

function itemModel(around: Surroundings, item: ListItem): ListItemModel {
  return {
    children: inlineModels(around, item.children),
    items: item.items.map((inner) => itemModel(around, inner)),
    ordered: item.ordered,
  };
}

function inlineModels(around: Surroundings, inlines: readonly Inline[]): InlineModel[] {
  return inlines.flatMap((inline) => inlineModel(around, inline));
}

/** A link to what is not published is only its words; a fact that is not there is left out; what is unknown is skipped. */
function inlineModel(around: Surroundings, inline: Inline): InlineModel[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', text: inline.text, bold: inline.bold ?? false, italic: inline.italic ?? false }];
    case 'break':
      return [inline];
    case 'link': {
      const children = inlineModels(around, inline.children);
      const href = linkHref(around.found, inline.to);
      return href === null ? children : [{ type: 'link', href, children }];
    }
    case 'fact': {
      const fact = factModel(around.found, around.language, inline.fact);
      return fact ? [fact] : [];
    }
    default:
      return [];
  }
}

function linkHref(found: Found, to: Extract<Inline, { type: 'link' }>['to']): string | null {
  if ('href' in to) return safeHref(to.href);
  const page = found.page(to.page.kind, to.page.id);
  return page && found.href(page);
}

/** One id a heading, made from its words, different from all others on the page. */
function headingIds(text: RichText): Map<number, string> {
  const taken = new Set<string>();
  const ids = new Map<number, string>();
  text.blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    const words = slugOf(plainInlines(block.children)) || 'text';
    const id = taken.has(words) ? `${words}-${index}` : words;
    taken.add(id);
    ids.set(index, id);
  });
  return ids;
}
