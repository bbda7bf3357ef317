import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readPressRelease, type PressReleaseDraft } from '@flersprog/press-release';
import { isCollision } from '../database/is-collision.ts';
import type { ImportedDocuments } from './create-drafts.ts';
import { reportOfFailure, reportOn, type ImportReport } from './import-report.ts';

/** How it went with one file; the worst of all files becomes the exit code of the command. */
export type FileOutcome = 'imported' | 'nothing to import' | 'could not be read';

/** Reads one file and hands its draft to `keep`, which puts it in the desk, or only looks there. */
export async function importFile(
  file: string,
  keep: (draft: PressReleaseDraft) => Promise<ImportedDocuments>,
): Promise<{ report: ImportReport; outcome: FileOutcome }> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    const { draft, error } = await readPressRelease(bytes, { filename: basename(file) });
    if (error) {
      const outcome = error.code === 'empty' || error.code === 'no-text' ? 'nothing to import' : 'could not be read';
      return { report: reportOfFailure(file, error.message), outcome };
    }
    return { report: reportOn(file, draft, await keep(draft)), outcome: 'imported' };
  } catch (error) {
    return { report: reportOfFailure(file, reasonOf(error)), outcome: 'could not be read' };
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'Filen findes ikke. Se efter, om navnet er rigtigt.';
  if (code === 'EACCES') return 'Filen må ikke læses. Giv læseadgang til den, og prøv igen.';
  if (code === 'EISDIR') return 'Det er en mappe. Nævn de filer i den, der skal importeres.';
  if (isCollision(error)) return 'En anden import er i gang. Vent, til den er færdig, og prøv igen.';
  return `Det gik ikke: ${message}`;
}
