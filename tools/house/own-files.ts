import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../root.ts';

/** Folders that hold what others wrote or tools made; so do those that begin with a dot. */
const notOurs = new Set(['node_modules', 'build', 'data', 'test-results']);

/** Paths of our own files below a folder, relative to the root, those with the extensions alone. */
export function ownFiles(extensions: readonly string[], folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ownFiles(extensions, path);
      return extensions.some((extension) => entry.name.endsWith(extension)) ? [relative(root, path)] : [];
    });
}
