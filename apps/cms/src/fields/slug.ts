import type { TextField } from 'payload';

/** Last segment of a page's address, one a language; made from the title when empty. */
export const slugField: TextField = { name: 'slug', type: 'text', localized: true, index: true, admin: { position: 'sidebar' } };
