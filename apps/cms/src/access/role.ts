import type { Words } from '../admin/labels/words.ts';

/** What there is to have rights over. `content` is everything an official writes for readers. */
export type Thing = 'content' | 'site-settings' | 'users' | 'publications';

/** What may be done with it. `publish` covers every act that changes what readers see. */
export type Deed = 'read' | 'readVersions' | 'create' | 'update' | 'delete' | 'publish' | 'withdraw' | 'import';

/** A role is the list of what it may do; whatever is not listed it may not. */
export interface Role {
  readonly name: string;
  readonly label: Words;
  readonly may: Readonly<Record<Thing, readonly Deed[]>>;
}
