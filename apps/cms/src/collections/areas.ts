import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { oneOf } from '../fields/relations.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Neighbourhoods. */
export const areas = publishable('area', {
  slug: 'areas',
  defaultSort: 'deskTitle',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'municipality', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'description', type: 'textarea', localized: true },
    oneOf('municipality', 'municipalities'),
    sourceLanguageField,
    deskTitle,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
