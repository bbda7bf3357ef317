import { rightsOver } from '../access/rights-over.ts';
import { deskTitle } from '../fields/desk-title.ts';
import { contactField } from '../fields/contact.ts';
import { phoneField } from '../fields/phone.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { webAddressField } from '../fields/web-address.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** What editors decide about the site as a whole: exactly one document. */
export const siteSettings = publishable('site', {
  slug: 'site-settings',
  admin: { useAsTitle: 'deskTitle' },
  fields: [
    { name: 'senderName', type: 'text', localized: true },
    contactField,
    {
      name: 'helpLines',
      type: 'array',
      localized: false,
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'text', type: 'textarea', localized: true },
        phoneField,
        { name: 'hours', type: 'text', localized: true },
      ],
    },
    webAddressField('exitAddress', { localized: true }),
    webAddressField('accessibilityStatement', { localized: false }),
    sourceLanguageField,
    deskTitle,
  ],
  // The one document is made when the desk starts.
  access: { ...rightsOver('site-settings'), create: () => false, delete: () => false },
  versions: everySaveIsKept,
  disableDuplicate: true,
});
