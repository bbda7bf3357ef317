import { rightsOver } from '../access/rights-over.ts';
import { sourceLanguageField } from '../fields/source-language.ts';
import { publishable } from '../publishing/publishable.ts';
import { checkPicture } from './check-picture.ts';
import { checkRoomIn } from './check-room.ts';
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
      // Made anew at a size pages need: what cameras write into pictures, the place among it, stays behind.
      resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    },
    access: rightsOver('content'),
    hooks: { beforeOperation: [checkPicture, checkRoomIn(uploadsFolder)] },
    versions: everySaveIsKept,
  });
