import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { dayField } from '../fields/day.ts';
import { manyOf, picture } from '../fields/relations.ts';
import { richTextField } from '../fields/rich-text/rich-text-field.ts';
import { releaseDigestField } from '../fields/release-digest.ts';
import { sensitiveField } from '../fields/sensitive.ts';
import { slugField } from '../fields/slug.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { withoutTranslationField } from '../fields/without-translation.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Dated news and press releases. */
export const announcements = publishable('announcement', {
  slug: 'announcements',
  defaultSort: '-date',
  admin: {
    useAsTitle: 'deskTitle',
    defaultColumns: ['deskTitle', 'date', 'updatedAt'],
    components: { beforeListTable: ['/src/admin/import/import-link.tsx#ImportLink'] },
  },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lede', type: 'textarea', localized: true },
    richTextField('body'),
    manyOf('municipalities', 'municipalities'),
    manyOf('partners', 'partners'),
    manyOf('grantProgrammes', 'grant-programmes'),
    dayField('date', { index: true }),
    manyOf('topics', 'topics'),
    picture('leadImage'),
    slugField,
    sourceLanguageField,
    deskTitle,
    releaseDigestField,
    sensitiveField,
    withoutTranslationField,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
