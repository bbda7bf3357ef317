import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { farSideOf } from '../fields/relations.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { webAddressField } from '../fields/web-address.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Who finances partners and programmes. */
export const funders = publishable('funder', {
  slug: 'funders',
  defaultSort: 'deskTitle',
  admin: { useAsTitle: 'deskTitle', defaultColumns: ['deskTitle', 'website', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'description', type: 'textarea', localized: true },
    webAddressField('website', { localized: false }),
    farSideOf('partners', 'partners', 'funders'),
    sourceLanguageField,
    deskTitle,
  ],
  access: rightsOver('content'),
  versions: everySaveIsKept,
});
