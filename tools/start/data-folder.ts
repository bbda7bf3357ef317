import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Why the data folder cannot be used, in words that say what to do; null when it can. Nothing is made: a folder that is
 * not there yet is tried where it would be made.
 */
export async function reasonFolderUnusable(folder: string): Promise<string | null> {
  const existing = await nearestExisting(folder);
  if (!existing.isFolder) return describe(folder, `${existing.path} is a file`);
  try {
    await rmdir(await mkdtemp(join(existing.path, '.flersprog-')));
    return null;
  } catch (error) {
    return describe(folder, `${existing.path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function describe(folder: string, why: string): string {
  return [
    `The data folder ${folder} cannot be written (${why}).`,
    'Let the user who starts Flersprog write there, or name another folder in FLERSPROG_DATA. Example: FLERSPROG_DATA=/srv/flersprog',
  ].join('\n');
}

async function nearestExisting(path: string): Promise<{ path: string; isFolder: boolean }> {
  try {
    return { path, isFolder: (await stat(path)).isDirectory() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return nearestExisting(dirname(path));
    throw error;
  }
}
