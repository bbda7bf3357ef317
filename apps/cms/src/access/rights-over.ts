import type { Access, CollectionConfig } from 'payload';
import { may } from './may.ts';
import type { Deed, Thing } from './role.ts';

const whoMay =
  (deed: Deed, thing: Thing): Access =>
  ({ req }) =>
    may(req.user, deed, thing);

/** Every operation Payload knows on a collection, decided by the roles; none left to Payload's open defaults. */
export function rightsOver(
  thing: Thing,
): Required<Pick<NonNullable<CollectionConfig['access']>, 'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'>> {
  return {
    read: whoMay('read', thing),
    readVersions: whoMay('readVersions', thing),
    create: whoMay('create', thing),
    update: whoMay('update', thing),
    delete: whoMay('delete', thing),
    unlock: () => false,
    admin: ({ req }) => may(req.user, 'read', 'content'),
  };
}
