import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What tools make is no source. */
const made = new Set(['node_modules', 'build', '.next', 'dist', 'test-results', 'next-env.d.ts']);

/** One digest (sha-256, hex) over names and contents of the files and folders given, tests left out. */
export function hashFiles(root: string, paths: readonly string[], more: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const entries = entriesOf(path);
  if (!entries) return [path];
  return entries
    .filter((entry) => !made.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : []));
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
