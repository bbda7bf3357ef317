import type { Found } from './found.ts';
import type { ImageModel } from '../models/text-model.ts';
import { said } from './said.ts';

/** Path of a published picture. */
export const mediaPath = (id: string, filename: string) => `/media/${encodeURIComponent(id)}/${encodeURIComponent(filename)}`;

/** The picture a path names, or null when it names none. */
export function mediaAt(path: string): { id: string; filename: string } | null {
  const [before, section, id, filename, ...rest] = path.split('/');
  if (before !== '' || section !== 'media' || !id || !filename || rest.length > 0) return null;
  try {
    return { id: decodeURIComponent(id), filename: decodeURIComponent(filename) };
  } catch {
    return null;
  }
}

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
