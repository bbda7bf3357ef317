import type { Kind } from '@flersprog/content';
import type { CollectionConfig } from 'payload';
import { actEndpoints } from './act-endpoints.ts';

/**
 * Makes a collection of a kind publishable: the acts and the states of its languages as endpoints, the panel in the form,
 * and no deleting while anything of a document is public. What sets the kind apart stands in @flersprog/content.
 */
export function publishable(kind: Kind, collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    custom: { ...collection.custom, kind },
    endpoints: [...(collection.endpoints || []), ...actEndpoints(kind)],
  };
}
