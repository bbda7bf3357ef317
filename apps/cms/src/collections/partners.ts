import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { contactField } from '../fields/contact.ts';
import { dayField } from '../fields/day.ts';
import { languagesSpokenField } from '../fields/languages-spoken.ts';
import { farSideOf, manyOf, picture } from '../fields/relations.ts';
import { richTextField } from '../fields/rich-text/rich-text-field.ts';
import { sensitiveField } from '../fields/sensitive.ts';
import { slugField } from '../fields/slug.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { withoutTranslationField } from '../fields/without-translation.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Civil-society organisations and their public profiles. */
export const partners = publishable('partner', {
  slug: 'partners',
  defaultSort: 'deskTitle',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'lastConfirmed', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'summary', type: 'textarea', localized: true },
    richTextField('description'),
    languagesSpokenField,
    contactField,
    farSideOf('partnerships', 'partnerships', 'partner'),
    manyOf('funders', 'funders'),
    manyOf('topics', 'topics'),
    picture('logo'),
    dayField('lastConfirmed'),
    slugField,
    sourceLanguageField,
    deskTitle,
    sensitiveField,
    withoutTranslationField,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
