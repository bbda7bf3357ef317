import type { CollectionSlug, JoinField, RelationshipField, UploadField } from 'payload';

/** One document of another collection. */
export function oneOf(name: string, relationTo: CollectionSlug): RelationshipField {
  return { name, type: 'relationship', relationTo, hasMany: false, localized: false, index: true };
}

/** Any number of documents of another collection, in the order chosen. */
export function manyOf(name: string, relationTo: CollectionSlug): RelationshipField {
  return { name, type: 'relationship', relationTo, hasMany: true, localized: false };
}

/** The documents of another collection that point here by their field `on`; nothing is stored. */
export function farSideOf(name: string, collection: CollectionSlug, on: string): JoinField {
  return { name, type: 'join', collection, on, localized: false, admin: { allowCreate: true } };
}

/** One uploaded picture. */
export function picture(name: string): UploadField {
  return { name, type: 'upload', relationTo: 'media', hasMany: false, localized: false };
}
