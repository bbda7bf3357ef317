import type { PageKey } from '@flersprog/content';
import type { MostOfKinds } from '@flersprog/content-store';
import { topicKeys } from './announcement-entries.ts';
import type { DocumentHere } from './find-document.ts';
import { Found } from './found.ts';
import type { ReadingContext } from './reading-context.ts';
import { partnershipKeys } from './who-with-whom.ts';

/** More than a page of a place, partner or programme ever has of partnerships or programmes. */
export const practicallyAll = 500;

/**
 * Everything around a document that its page shows, in two statements: what it points at with the newest that point at it, then
 * what the partnerships (all of them, unless `named` knows which are shown) and announcements among those name.
 */
export async function readSurroundings(
  context: ReadingContext,
  { key, page, versions, language }: DocumentHere,
  most: MostOfKinds,
  named: (found: Found) => PageKey[] = (found) => partnershipKeys(found.all('partnership')),
): Promise<Found> {
  const near = await context.reader.around(page.references, [key], most);
  const found = new Found([...near, ...versions], language);
  const wanted = [...named(found), ...topicKeys(found.all('announcement'))];
  const missing = found.missing(wanted);
  return missing.length === 0 ? found : found.with(await context.reader.read(missing));
}
