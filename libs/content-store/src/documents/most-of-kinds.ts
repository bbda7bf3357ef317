import type { Kind } from '@flersprog/content';
import type { MostOfKinds } from '../content-store.ts';

/** The same bound for each of these kinds. */
export const mostOfEach = (kinds: readonly Kind[], limit: number): MostOfKinds => Object.fromEntries(kinds.map((kind) => [kind, limit]));
