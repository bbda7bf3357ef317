import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { contactField } from '../fields/contact.ts';
import { farSideOf } from '../fields/relations.ts';
import { municipalityCodeField, nameOfCode } from '../fields/municipality-code.ts';
import { richTextField } from '../fields/rich-text/rich-text-field.ts';
import { slugField } from '../fields/slug.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { withoutTranslationField } from '../fields/without-translation.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** The lasting page of each municipality. */
export const municipalities = publishable('municipality', {
  slug: 'municipalities',
  defaultSort: 'deskTitle',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'code', 'updatedAt'] },
  fields: [
    municipalityCodeField,
    { name: 'name', type: 'text', localized: true, hooks: { beforeValidate: [nameOfCode] } },
    { name: 'intro', type: 'textarea', localized: true },
    richTextField('body'),
    contactField,
    farSideOf('partnerships', 'partnerships', 'municipality'),
    farSideOf('areas', 'areas', 'municipality'),
    farSideOf('announcements', 'announcements', 'municipalities'),
    slugField,
    sourceLanguageField,
    deskTitle,
    withoutTranslationField,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
