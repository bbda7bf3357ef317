import { isRichText, type Kind, type KindRules } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { dayOf } from '../fields/day.ts';
import type { Json } from './canonical-json.ts';
import type { FieldShape } from './field-shapes.ts';
import { idOf, lexicalToRichText, refusedLinks, textOf, type KindOfCollection } from './lexical-to-rich-text.ts';
import type { Values } from './snapshot.ts';

/** A kind as the desk has it: its rules, the fields of its collection, and which collection holds which kind. */
export interface DeskKind {
  kind: Kind;
  rules: KindRules;
  collection: string;
  shapes: readonly FieldShape[];
  kindOf: KindOfCollection;
}

/** Where the texts of one page come from. */
export interface PageTexts {
  own: Values;
  /** The source language's texts and tag, for what `own` does not say; null where nothing may be borrowed. */
  source: { texts: Values; language: LanguageTag } | null;
}

export interface MadeValues {
  values: Record<string, unknown>;
  fallbacks: Record<string, LanguageTag>;
}

/** Fields of every collection that are not among a kind's values: the page carries them itself. */
const ofThePage = new Set(['slug', 'sourceLanguage']);

/** Names that Payload gives to the fields of an uploaded file, and ours. */
const renamed: Record<string, string> = { filesize: 'size' };

/** The values of a published page, out of shared values and texts as Payload holds them. */
export function pageValues(deskKind: DeskKind, shared: Values, texts: PageTexts): MadeValues {
  const made: MadeValues = { values: {}, fallbacks: {} };
  const shapes = deskKind.shapes.filter((shape) => !ofThePage.has(shape.name));
  made.values = fill(shapes, { shared, ...texts, path: [], deskKind }, made.fallbacks);
  return made;
}

interface Place {
  shared: Values;
  own: Values;
  source: PageTexts['source'];
  path: string[];
  deskKind: DeskKind;
}

function fill(shapes: readonly FieldShape[], at: Place, fallbacks: MadeValues['fallbacks']): Record<string, unknown> {
  return Object.fromEntries(shapes.map((shape) => [renamed[shape.name] ?? shape.name, valueAt(shape, at, fallbacks)]));
}

function valueAt(shape: FieldShape, at: Place, fallbacks: MadeValues['fallbacks']): unknown {
  if (shape.localized) return localizedValue(shape, at, fallbacks);
  if (shape.holds === 'group') return fill(shape.fields, stepInto(at, shape.name), fallbacks);
  if (shape.holds !== 'rows') return converted(shape, at.shared[shape.name], at.deskKind);
  const rows = at.shared[shape.name];
  return (Array.isArray(rows) ? rows : []).map((entry) => {
    const row = valuesIn(entry);
    const id = idOf(row['id']) ?? '';
    const inRow = stepInto(stepInto(at, shape.name), id);
    return { id, ...fill(shape.fields, { ...inRow, shared: row }, fallbacks) };
  });
}

/** The text of the page's own language, else the source's, told among the fallbacks. */
function localizedValue(shape: FieldShape, at: Place, fallbacks: MadeValues['fallbacks']): unknown {
  const own = converted(shape, at.own[shape.name], at.deskKind);
  if (!isEmpty(own) || !at.source) return own;
  const borrowed = converted(shape, at.source.texts[shape.name], at.deskKind);
  if (isEmpty(borrowed)) return own;
  fallbacks[[...at.path, shape.name].join('.')] = at.source.language;
  return borrowed;
}

function stepInto(at: Place, name: string): Place {
  return {
    ...at,
    path: [...at.path, name],
    shared: valuesIn(at.shared[name]),
    own: valuesIn(at.own[name]),
    source: at.source && { ...at.source, texts: valuesIn(at.source.texts[name]) },
  };
}

function converted(shape: FieldShape, value: Json | undefined, deskKind: DeskKind): unknown {
  switch (shape.holds) {
    case 'text':
      return textOf(value);
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'yes-or-no':
      return value === true;
    case 'day':
      return dayOf(value);
    case 'one':
      return idOf(value);
    case 'many':
      return (Array.isArray(value) ? value : []).map(idOf).filter((id) => id !== null);
    case 'running-text': {
      const text = lexicalToRichText(value, deskKind.kindOf);
      return text.blocks.length === 0 ? null : text;
    }
    case 'group':
      return fill(shape.fields, placeOf(valuesIn(value), deskKind), {});
    case 'rows':
      return (Array.isArray(value) ? value : []).map((entry) => {
        const row = valuesIn(entry);
        return { id: idOf(row['id']) ?? '', ...fill(shape.fields, placeOf(row, deskKind), {}) };
      });
  }
}

/** A group or list that each language has its own of: all of it is text of that language. */
const placeOf = (values: Values, deskKind: DeskKind): Place => ({ shared: values, own: values, source: null, path: [], deskKind });

/** Addresses in running texts that readers may not be sent to, by field. */
export function refusedLinksIn(deskKind: DeskKind, texts: Values): { field: string; href: string }[] {
  return deskKind.shapes
    .filter((shape) => shape.holds === 'running-text')
    .flatMap((shape) => refusedLinks(texts[shape.name], deskKind.kindOf).map((href) => ({ field: shape.name, href })));
}

/** True for what says nothing to a reader. */
export function isEmpty(value: unknown): boolean {
  if (isRichText(value)) return value.blocks.length === 0;
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const valuesIn = (value: Json | undefined): Values => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
