import { rightsOver } from '../access/rights-over.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { publishable } from '../publishing/publishable.ts';
import { everySaveIsKept } from './every-save-is-kept.ts';

/** Pictures, each with words for those who cannot see it. Files lie in `uploadsFolder`. */
export const mediaIn = (uploadsFolder: string) =>
  publishable('media', {
    slug: 'media',
    admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'updatedAt'] },
    fields: [{ name: 'alt', type: 'text', localized: true }, { name: 'caption', type: 'text', localized: true }, sourceLanguageField],
    upload: {
      staticDir: uploadsFolder,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    access: rightsOver('content'),
    versions: everySaveIsKept,
  });
