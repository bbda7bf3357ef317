import type { Kind } from '@flersprog/content';
import type { CollectionConfig } from 'payload';

/** Makes a collection of a kind publishable. */
export function publishable(kind: Kind, collection: CollectionConfig): CollectionConfig {
  return { ...collection, custom: { ...collection.custom, kind } };
}
