import type { RoleName } from './may.ts';

export const operations = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock', 'publish', 'withdraw'] as const;
export type Operation = (typeof operations)[number];

/** `own`: with what belongs to the person herself alone. */
export type Extent = 'all' | 'own';
type Row = Partial<Record<Operation, Extent>>;
export type Person = RoleName | 'anonymous';

const nothing: Row = {};
const look: Row = { read: 'all', readVersions: 'all' };
const write: Row = { ...look, create: 'all', update: 'all', delete: 'all' };
const publish: Row = { ...write, publish: 'all', withdraw: 'all' };
const keepOne: Row = { ...look, update: 'all', publish: 'all', withdraw: 'all' };
const ownAccount: Row = { read: 'own', update: 'own' };

const whatReadersSee = { anonymous: nothing, viewer: look, editor: publish, administrator: publish } as const;
const machinery = { anonymous: nothing, viewer: nothing, editor: nothing, administrator: nothing } as const;
const ledger: Row = { read: 'all' };
const lock: Row = { read: 'all', create: 'all', update: 'all', delete: 'all' };
const ownSettings: Row = { read: 'own', create: 'all', update: 'own', delete: 'own' };

/**
 * Who may do what with which collection, as agreed; everything not written here is refused. The rules of the desk are
 * held against it, so neither a rule nor a new collection can slip in unnoticed.
 */
export const rightsTable: Readonly<Record<string, Readonly<Record<Person, Row>>>> = {
  announcements: whatReadersSee,
  topics: whatReadersSee,
  municipalities: whatReadersSee,
  areas: whatReadersSee,
  partners: whatReadersSee,
  funders: whatReadersSee,
  'grant-programmes': whatReadersSee,
  partnerships: whatReadersSee,
  media: whatReadersSee,
  'site-settings': { anonymous: nothing, viewer: look, editor: keepOne, administrator: keepOne },
  users: { anonymous: nothing, viewer: ownAccount, editor: ownAccount, administrator: write },
  publications: { anonymous: nothing, viewer: ledger, editor: ledger, administrator: ledger },
  'publishing-jobs': machinery,
  'payload-locked-documents': { anonymous: nothing, viewer: { read: 'all' }, editor: lock, administrator: lock },
  'payload-preferences': { anonymous: nothing, viewer: ownSettings, editor: ownSettings, administrator: ownSettings },
  'payload-kv': machinery,
  'payload-migrations': machinery,
};
