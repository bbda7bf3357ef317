import { createHash } from 'node:crypto';
import type { AddressEntry, DocumentState, PublishedPage } from '@flersprog/content';
import { canonicalJson } from './canonical-json.ts';

/**
 * Adds up what a store holds. Give it every document in the order of kind and id (by bytes, as both engines sort);
 * documents of which readers can know nothing do not count.
 */
export function startDigest() {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add({ kind, id, pages, addresses }: DocumentState): void {
      if (pages.length + addresses.length === 0) return;
      count += pages.length;
      hash.update(canonicalJson([kind, id, [...pages].sort(byLanguage), [...addresses].sort(byAddress)]) + '\n');
    },
    result: () => ({ count, digest: hash.digest('hex') }),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byLanguage = (a: PublishedPage, b: PublishedPage) => compare(a.language, b.language);
const byAddress = (a: AddressEntry, b: AddressEntry) =>
  compare(a.language, b.language) || compare(a.slug, b.slug) || compare(a.answer, b.answer) || compare(a.at, b.at);
