import type { CollectionConfig } from 'payload';

/** Every save is a version for ever; what is public is decided by the ledger, never by Payload's drafts. */
export const everySaveIsKept = { drafts: false, maxPerDoc: 0 } as const satisfies CollectionConfig['versions'];
