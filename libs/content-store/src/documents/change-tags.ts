import type { CacheTag, PageKey } from '@flersprog/content';
import { documentTag, listTag, referrersTag } from '@flersprog/content/cache-tags';

/** What one write did to a document: the documents it pointed at before and points at now. */
export interface DocumentChange {
  key: PageKey;
  references: readonly PageKey[];
}

/** Pure: the tags of every answer that these changes can have made wrong, each once, sorted. */
export function tagsOfChanges(changes: readonly DocumentChange[]): CacheTag[] {
  const tags = changes.flatMap(({ key, references }) => [documentTag(key), listTag(key.kind), ...references.map(referrersTag)]);
  return [...new Set(tags)].sort();
}
