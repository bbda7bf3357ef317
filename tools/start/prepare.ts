import { join } from 'node:path';
import { reasonDatabaseUnusable } from '@flersprog/content-store/check-database';
import { parseSettings, readSettings, settingTable, type Environment, type Settings } from '@flersprog/settings';
import { Refusal } from '../refusal.ts';
import { reasonFolderUnusable } from './data-folder.ts';
import { holderOf, takeLock, type Holder } from './lock-file.ts';
import { freePort } from './ports.ts';

const databaseAnswersWithinMs = 5000;

export interface Prepared {
  settings: Settings;
  /** Gives the data folder free for another start. */
  release: () => void;
}

/**
 * Everything that can stand in the way of a start, in order, each with one message; nothing is made before all has been
 * looked at. Answers the settings with real ports, and the data folder held for this process.
 */
export async function prepareStart(environment: Environment): Promise<Prepared> {
  const stated = parseSettings(environment);
  const unusable = await reasonFolderUnusable(stated.dataFolder);
  if (unusable) throw new Refusal(unusable);
  const lockFile = join(stated.dataFolder, 'lock');
  const holder = holderOf(lockFile);
  if (holder) throw new Refusal(describeHolder(stated.dataFolder, holder));
  const sitePort = await freePort(stated.host, stated.sitePort, 'sitePort');
  const deskPort = await freePort(stated.host, stated.deskPort, 'deskPort');
  if (stated.databaseUrl) await refuseUnusableDatabase(stated.databaseUrl);
  const lock = takeLock(lockFile);
  if ('heldBy' in lock) throw new Refusal(describeHolder(stated.dataFolder, lock.heldBy));
  try {
    return { settings: withPorts(environment, sitePort, deskPort), release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Read anew, so that addresses made from the ports are those of the real ones. */
function withPorts(environment: Environment, sitePort: number, deskPort: number): Settings {
  return readSettings({
    ...environment,
    [settingTable.sitePort.name]: String(sitePort),
    [settingTable.deskPort.name]: String(deskPort),
  });
}

async function refuseUnusableDatabase(databaseUrl: string): Promise<void> {
  const reason = await reasonDatabaseUnusable(databaseUrl, databaseAnswersWithinMs);
  const { name, example } = settingTable.databaseUrl;
  if (reason)
    throw new Refusal(`${reason}\nStart it, or correct ${name}. Example: ${example}. Without ${name} everything is kept in SQLite files.`);
}

function describeHolder(folder: string, holder: Holder): string {
  return [
    `Flersprog already runs on the data folder ${folder} (process ${holder.pid}, since ${holder.since}).`,
    `Stop that one first, or start this one with another folder in ${settingTable.dataFolder.name}.`,
  ].join('\n');
}
