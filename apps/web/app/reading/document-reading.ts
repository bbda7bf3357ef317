import type { KindWithPage } from '@flersprog/content';
import { findDocument, type DocumentAddress, type DocumentHere, type Reading } from './find-document.ts';
import { listsLanguages, readElsewhere } from './read-elsewhere.ts';
import type { ReadingContext } from './reading-context.ts';

/** Finds the document of an address and lets `read` make the page of it, where its reader is to get the text at all. */
export async function readDocument<K extends KindWithPage, T>(
  context: ReadingContext,
  address: DocumentAddress<K>,
  read: (document: DocumentHere<K>) => Promise<T>,
): Promise<Reading<T>> {
  const found = await findDocument(context, address);
  if (found.is !== 'page') return found;
  if (listsLanguages(found.page)) return { is: 'elsewhere', page: await readElsewhere(context, found.page) };
  return { is: 'page', page: await read(found.page) };
}
