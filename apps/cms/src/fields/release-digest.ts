import type { TextField } from 'payload';

/** Which press release an announcement was made from, so that the same one imported again finds it under whatever title. */
export const releaseDigestField: TextField = {
  name: 'releaseDigest',
  type: 'text',
  localized: false,
  index: true,
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
};
