import { resolve } from 'node:path';

/** Absolute path of the repository's root. */
export const root = resolve(import.meta.dirname, '..');
