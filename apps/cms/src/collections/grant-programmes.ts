import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { currencyField } from '../fields/currency.ts';
import { numbersAsNumbers } from '../fields/numbers-as-numbers.ts';
import { farSideOf, manyOf, oneOf } from '../fields/relations.ts';
import { slugField } from '../fields/slug.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { withoutTranslationField } from '../fields/without-translation.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Sums set aside for a purpose, and who was chosen. */
export const grantProgrammes = publishable('grant-programme', {
  slug: 'grant-programmes',
  defaultSort: '-year',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'amount', 'year', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'purpose', type: 'textarea', localized: true },
    { name: 'amount', type: 'number', localized: false, min: 0 },
    currencyField,
    { name: 'year', type: 'number', localized: false, index: true, min: 1900, max: 2200 },
    { name: 'applicationsReceived', type: 'number', localized: false, min: 0 },
    manyOf('municipalities', 'municipalities'),
    oneOf('funder', 'funders'),
    manyOf('topics', 'topics'),
    farSideOf('partnerships', 'partnerships', 'grantProgramme'),
    farSideOf('announcements', 'announcements', 'grantProgrammes'),
    slugField,
    sourceLanguageField,
    deskTitle,
    withoutTranslationField,
  ],
  access: rightsOver('content'),
  hooks: { beforeOperation: [numbersAsNumbers('amount', 'year', 'applicationsReceived')] },
  versions: everySaveIsKept,
});
