import type { Kind } from '@flersprog/content';
import type { CollectionConfig } from 'payload';

/** Makes a collection of a kind publishable. */
export function publishable(_kind: Kind, collection: CollectionConfig): CollectionConfig {
  return collection;
}
