import { rightsOver } from '../access/rights-over.ts';
import { partnershipDeskTitle } from '../fields/desk-title.ts';
import { dayField } from '../fields/day.ts';
import { manyOf, oneOf } from '../fields/relations.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Who works with whom: one municipality and one partner. */
export const partnerships = publishable('partnership', {
  slug: 'partnerships',
  defaultSort: '-from',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'grantProgramme', 'updatedAt'] },
  fields: [
    oneOf('municipality', 'municipalities'),
    oneOf('partner', 'partners'),
    oneOf('grantProgramme', 'grant-programmes'),
    manyOf('areas', 'areas'),
    dayField('from', { index: true }),
    dayField('to'),
    { name: 'description', type: 'textarea', localized: true },
    sourceLanguageField,
    partnershipDeskTitle,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
