import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { sensitiveField } from '../fields/sensitive.ts';
import { slugField } from '../fields/slug.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { withoutTranslationField } from '../fields/without-translation.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Subject headings. */
export const topics = publishable('topic', {
  slug: 'topics',
  defaultSort: 'deskTitle',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'sensitive', 'updatedAt'] },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'intro', type: 'textarea', localized: true },
    slugField,
    sourceLanguageField,
    deskTitle,
    sensitiveField,
    withoutTranslationField,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
