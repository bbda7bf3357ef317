import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { may } from './may.ts';

type Rights = Required<
  Pick<SanitizedCollectionConfig['access'], 'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'>
>;

const nobody = () => false;
const whoReads: Access = ({ req }) => may(req.user, 'read', 'content');
const whoWrites: Access = ({ req }) => may(req.user, 'update', 'content');
const own: Access = ({ req }) =>
  req.user ? { 'user.value': { equals: req.user.id }, 'user.relationTo': { equals: req.user.collection } } : false;
const closed: Rights = {
  read: nobody,
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  admin: nobody,
};

/** Collections Payload adds by itself, each of whose operations would else be open to whoever is signed in. */
export const rightsOverBuiltIn: Readonly<Record<string, Rights>> = {
  /** Who has which page open: seen by all, set by those who write. */
  'payload-locked-documents': { ...closed, read: whoReads, create: whoWrites, update: whoWrites, delete: whoWrites },
  /** Columns and open groups of one's own screen. */
  'payload-preferences': { ...closed, read: own, create: whoReads, update: own, delete: own },
  'payload-kv': closed,
  'payload-migrations': closed,
};

/** States the rights over the collections Payload added; throws for one that nobody has thought about. */
export function closeBuiltIn(config: SanitizedConfig, ours: readonly string[]): SanitizedConfig {
  for (const collection of config.collections) {
    if (ours.includes(collection.slug)) continue;
    const rights = rightsOverBuiltIn[collection.slug];
    if (!rights) throw new Error(`Payload added the collection "${collection.slug}": state its rights in rights-over-built-in.ts.`);
    collection.access = rights;
  }
  return config;
}
