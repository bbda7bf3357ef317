import type { Kind } from '@flersprog/content';
import type { CollectionConfig } from 'payload';
import { actEndpoints } from './act-endpoints.ts';
import { keepPublished } from './keep-published.ts';
import { languagesEndpoint, linkedEndpoint } from './languages-endpoint.ts';
import { panelField } from './panel-field.ts';
import { previewEndpoints } from './preview-endpoints.ts';

/**
 * Makes a collection of a kind publishable: the acts, the states of its languages and the preview as endpoints, the panel
 * in the form, and no deleting while anything of a document is public. What sets the kind apart stands in @flersprog/content.
 */
export function publishable(kind: Kind, collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    custom: { ...collection.custom, kind },
    fields: [panelField, ...collection.fields],
    hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepPublished(kind)] },
    endpoints: [
      ...(collection.endpoints || []),
      ...actEndpoints(kind),
      languagesEndpoint(kind),
      linkedEndpoint(kind),
      ...previewEndpoints(kind),
    ],
  };
}
