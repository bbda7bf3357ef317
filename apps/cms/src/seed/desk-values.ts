import { hasPage, isRichText, rulesOf, slugOf, type Kind } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { DemonstrationDocument } from './demonstration-document.ts';
import { richTextToLexical, type Whereabouts } from '../fields/rich-text/rich-text-to-lexical.ts';

type Values = Record<string, unknown>;

/** What is typed into the desk for one language of a document: names turned into ids, running texts into the editor's form. */
export function deskValues({ kind, slug, shared, texts }: DemonstrationDocument, language: LanguageTag, where: Whereabouts): Values {
  const values = merged(shared, texts[language] ?? {});
  const { references, title } = rulesOf(kind);
  const typed = Object.entries(values).map(([field, value]) => [field, typedValue(value, references[field], where)]);
  const named = hasPage(kind) && title !== null ? values[title] : null;
  return { ...Object.fromEntries(typed), ...(typeof named === 'string' ? { slug: slug ?? slugOf(named) } : {}) };
}

function typedValue(value: unknown, pointsAt: Kind | undefined, where: Whereabouts): unknown {
  if (isRichText(value)) return richTextToLexical(value, where);
  if (pointsAt === undefined || value === null) return value;
  return Array.isArray(value) ? value.map((name) => where.idOf(pointsAt, String(name))) : where.idOf(pointsAt, String(value));
}

/** Groups (the contact) have shared and localized fields side by side. */
function merged(shared: Values, texts: Values): Values {
  const both = Object.entries(texts).map(([field, text]) => [
    field,
    isGroup(shared[field]) && isGroup(text) ? { ...shared[field], ...text } : text,
  ]);
  return { ...shared, ...Object.fromEntries(both) };
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRichText(value);
}
