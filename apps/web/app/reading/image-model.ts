import type { Found } from './found.ts';
import type { ImageModel } from './page-models.ts';
import { said } from './said.ts';

/** Path of a published picture. */
export const mediaPath = (id: string, filename: string) => `/media/${encodeURIComponent(id)}/${encodeURIComponent(filename)}`;

/** A picture with its words in the reader's language; null when it is not published. */
export function imageModel(found: Found, id: string | null): ImageModel | null {
  const page = id === null ? null : found.page('media', id);
  if (!page) return null;
  const { filename, alt, caption, width, height } = page.values;
  return {
    src: mediaPath(page.id, filename),
    alt: said(page, 'alt', alt) ?? { text: '', language: page.language },
    caption: said(page, 'caption', caption),
    width,
    height,
  };
}
