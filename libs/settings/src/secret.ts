import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecret } from './parse-values.ts';

/**
 * The secret kept in the data folder (file "secret", readable by its owner alone), made when there is none yet.
 * Two programs that start at once get the same one. Throws when the folder cannot be written or the file is damaged.
 */
export function readOrMakeSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  const existing = readIfThere(file);
  if (existing !== null) return checked(existing, file);
  mkdirSync(dataFolder, { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    linkUnlessThere(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return checked(readFileSync(file, 'utf8'), file);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A link appears whole or not at all, so no other program can read half a secret. */
function linkUnlessThere(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function checked(text: string, file: string): string {
  const parsed = parseSecret(text.trim());
  if ('fault' in parsed) {
    throw new Error(
      `The secret in ${file} ${parsed.fault}. Restore the file from a backup, or delete it to have a new one made (everyone must sign in again).`,
    );
  }
  return parsed.value;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
