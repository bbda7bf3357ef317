import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nowIn } from '@flersprog/content-store/front/front-folder';
import { FrontFiles, type FrontFilesOptions } from './front-files.ts';

/** Says which build made the files that are there. */
const madeByFile = 'made-by';

/**
 * Begins to put answers into the front folder. What another build, or one with another public address, left there is taken away; what
 * this one left stays, so that readers are answered from it while the site starts again. Null, with one line in the log, where
 * nothing can be written. `builtFrom` is null where nobody knows what the pages are made from.
 */
export function startFront(options: FrontFilesOptions, builtFrom: string | null): FrontFiles | null {
  const { frontFolder, siteUrl, reportError } = options;
  try {
    mkdirSync(frontFolder, { recursive: true });
    accessSync(frontFolder, constants.W_OK);
    const madeBy = createHash('sha256').update(`${builtFrom}\n${siteUrl}`).digest('hex');
    if (builtFrom === null || madeByIn(frontFolder) !== madeBy) {
      rmSync(join(frontFolder, madeByFile), { force: true });
      takeAwayFiles(frontFolder);
      if (builtFrom !== null) writeFileSync(join(frontFolder, madeByFile), madeBy);
    }
    return new FrontFiles(options);
  } catch (error) {
    reportError(`No pages are kept in ${frontFolder} (FLERSPROG_FRONT): every request is answered by the site`, error);
    return null;
  }
}

function madeByIn(frontFolder: string): string | null {
  try {
    return readFileSync(join(frontFolder, madeByFile), 'utf8');
  } catch {
    return null;
  }
}

/** Moved aside at once, under a name nobody asks for; removed while the site already works. */
function takeAwayFiles(frontFolder: string): void {
  const now = nowIn(frontFolder);
  const names = namesIn(now).filter((name) => !name.startsWith('.'));
  if (names.length === 0) return;
  const aside = mkdtempSync(join(now, '.old-'));
  for (const name of names) renameSync(join(now, name), join(aside, name));
  void rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
