import type { CollectionConfig } from 'payload';

const nobody = () => false;

/**
 * What has been decided in the ledger but perhaps not been written to the content store yet: one job an act, made in the
 * act's own transaction and deleted when the store holds it. Not Payload's own queue: a job of that which was being run
 * when the machine stopped is never run again.
 */
export const publishingJobs: CollectionConfig = {
  slug: 'publishing-jobs',
  admin: { hidden: true },
  fields: [
    { name: 'release', type: 'text', localized: false, required: true },
    /** `PageKey`s of the documents whose lines the act wrote. */
    { name: 'documents', type: 'json', localized: false, required: true },
  ],
  access: { read: nobody, readVersions: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody, admin: nobody },
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
};
