import type { Field } from 'payload';

/** What publishing needs to know of one field of a collection: its name, whether each language has its own, and what it holds. */
export type FieldShape = { name: string; localized: boolean; label: unknown } & (
  { holds: 'text' | 'number' | 'yes-or-no' | 'day' | 'running-text' | 'one' | 'many' } | { holds: 'group' | 'rows'; fields: FieldShape[] }
);

/** Fields that Payload and the desk keep for themselves; they say nothing to readers. */
const ofTheDesk = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
  'focalX',
  'focalY',
  'sizes',
  'blockName',
  'deskTitle',
  'releaseDigest',
]);

/** The shapes of a collection's fields, those inside rows, tabs and collapsibles of the form included. */
export function fieldShapes(fields: readonly Field[]): FieldShape[] {
  return fields.flatMap(shapesOf);
}

function shapesOf(field: Field): FieldShape[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => named(tab, fieldShapes(tab.fields)));
  if (field.type === 'row' || field.type === 'collapsible') return fieldShapes(field.fields);
  if (field.type === 'group') return named(field, fieldShapes(field.fields));
  if (!('name' in field) || ofTheDesk.has(field.name) || ('virtual' in field && field.virtual)) return [];
  const common = {
    name: field.name,
    localized: 'localized' in field && field.localized === true,
    label: 'label' in field ? field.label : undefined,
  };
  switch (field.type) {
    case 'array':
      return [{ ...common, holds: 'rows', fields: fieldShapes(field.fields) }];
    case 'number':
      return [{ ...common, holds: field.hasMany ? 'many' : 'number' }];
    case 'checkbox':
      return [{ ...common, holds: 'yes-or-no' }];
    case 'date':
      return [{ ...common, holds: 'day' }];
    case 'richText':
      return [{ ...common, holds: 'running-text' }];
    case 'relationship':
    case 'upload':
      return [{ ...common, holds: field.hasMany ? 'many' : 'one' }];
    case 'select':
    case 'text':
      return [{ ...common, holds: field.hasMany ? 'many' : 'text' }];
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return [{ ...common, holds: 'text' }];
    case 'join':
    case 'ui':
      return [];
    default:
      throw new TypeError(
        `Publishing does not know fields of type "${field.type}" (field "${field.name}"): teach field-shapes.ts what they hold`,
      );
  }
}

/** A named group or tab keeps its fields under its name; one without a name only arranges the form. */
function named(field: object, fields: FieldShape[]): FieldShape[] {
  const { name, localized, label } = field as { name?: string; localized?: boolean; label?: unknown };
  return name ? [{ name, localized: localized === true, label, holds: 'group', fields }] : fields;
}
