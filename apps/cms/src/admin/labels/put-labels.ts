import type { Block, CollectionConfig, Field } from 'payload';
import { collectionLabels } from './collection-labels.ts';
import { fieldLabels } from './field-labels.ts';

/** Fields that show nothing by themselves. */
const silent = new Set(['ui', 'row', 'tabs', 'collapsible']);

/** Puts the words of the tables on a collection: its names, group and purpose, the label and help of every field. */
export function putLabels(collection: CollectionConfig): CollectionConfig {
  const words = collectionLabels[collection.slug];
  if (!words) throw new Error(`The collection "${collection.slug}" has no words in collection-labels.ts.`);
  return {
    ...collection,
    labels: { singular: words.singular, plural: words.plural },
    admin: { ...collection.admin, hideAPIURL: true, group: words.group, description: words.help },
    fields: collection.fields.map((field) => labelled(field, collection.slug)),
  };
}

export const putFieldLabels = (block: Block): Block => ({ ...block, fields: block.fields.map((field) => labelled(field, block.slug)) });

function labelled(field: Field, within: string): Field {
  const inner = 'fields' in field ? { fields: field.fields.map((each) => labelled(each, within)) } : {};
  if (!('name' in field) || silent.has(field.type)) return { ...field, ...inner } as Field;
  const words = fieldLabels[`${within}.${field.name}`] ?? fieldLabels[field.name];
  if (!words) throw new Error(`The field "${within}.${field.name}" has no words in field-labels.ts.`);
  return { ...field, ...inner, label: words.label, admin: { ...field.admin, ...(words.help ? { description: words.help } : {}) } } as Field;
}
