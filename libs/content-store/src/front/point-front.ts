import { chmodSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from '../content-store.ts';
import { StoreUnavailable } from '../errors.ts';
import { folderNameOf, isFolderName, nowIn } from './front-folder.ts';

const readableByAll = 0o755;

/**
 * Points `now` to a folder of this position with nothing in it. Called inside the transaction that makes the change, right before it
 * is committed: no reader is given an answer of before once the change can be seen, wherever the process is stopped. Where it cannot
 * be pointed it is taken away, so that everybody is answered by the site; where not even that can be done, throws.
 */
export function pointToNew(frontFolder: string, position: Position): void {
  const name = folderNameOf(position);
  try {
    if (mkdirSync(frontFolder, { recursive: true })) chmodSync(frontFolder, readableByAll);
    rmSync(join(frontFolder, name), { recursive: true, force: true });
    mkdirSync(join(frontFolder, name));
    chmodSync(join(frontFolder, name), readableByAll);
    if (pointedTo(frontFolder) !== name) link(frontFolder, name);
  } catch (error) {
    takeAway(frontFolder, error);
  }
}

/** Name of the folder `now` leads to; null when it leads to none that is there. */
export function pointedTo(frontFolder: string): string | null {
  try {
    const name = readlinkSync(nowIn(frontFolder));
    return statSync(join(frontFolder, name)).isDirectory() ? name : null;
  } catch {
    return null;
  }
}

/** Takes away what is left of other positions. What cannot be removed now is tried again after the next change. */
export async function removeOthers(frontFolder: string): Promise<void> {
  const kept = pointedTo(frontFolder);
  const others = namesIn(frontFolder).filter((name) => isFolderName(name) && name !== kept);
  await Promise.all(others.map((name) => rm(join(frontFolder, name), { recursive: true, force: true }).catch(() => undefined)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A link that is renamed over another changes where it leads at one instant. */
function link(frontFolder: string, name: string): void {
  const beside = join(frontFolder, `.now-${process.pid}`);
  rmSync(beside, { force: true });
  symlinkSync(name, beside);
  renameSync(beside, nowIn(frontFolder));
}

function takeAway(frontFolder: string, why: unknown): void {
  try {
    unlinkSync(nowIn(frontFolder));
  } catch (error) {
    if (isMissing(error) || isNotThere(nowIn(frontFolder))) return;
    throw new StoreUnavailable(
      `The pages that the web server in front gives to readers cannot be exchanged: ${String(why)}. Let this user write in ${frontFolder} (FLERSPROG_FRONT), or delete "${nowIn(frontFolder)}".`,
      { cause: error },
    );
  }
}

/** On a read-only disk even unlinking what is not there fails. */
function isNotThere(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return isMissing(error);
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
