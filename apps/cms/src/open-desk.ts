import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';
import { useDeskConfig } from './desk-config-in-use.ts';
import { deskConfig } from './desk-config.ts';
import type { DeskSettings } from './desk-settings.ts';

/** Payload on the database the settings name, its tables up to date: the one instance of this process. */
export async function openDesk(settings: DeskSettings): Promise<Payload> {
  mkdirSync(join(settings.dataFolder, 'uploads'), { recursive: true });
  const config = deskConfig(settings);
  useDeskConfig(config);
  return getPayload({ config, cron: true });
}
