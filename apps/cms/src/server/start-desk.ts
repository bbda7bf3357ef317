import type { Settings } from '@flersprog/settings';
import { makeSiteSettings } from '../collections/make-site-settings.ts';
import { openDesk } from '../open-desk.ts';
import { startPublishing } from '../publishing/start-publishing.ts';
import { fillWithDemonstration } from '../seed/fill-with-demonstration.ts';
import { deskApp } from './desk-app.ts';
import { openDoor } from './door.ts';
import { makeFirstAdministrator } from './first-administrator.ts';
import { prepareAdmin } from './prepare-admin.ts';
import { report } from './report.ts';

const drainMs = 7000;

/** Starts everything the desk is, in order, and answers how to stop it. */
export async function startDesk(settings: Settings): Promise<{ port: number; stop(): Promise<void> }> {
  const door = await openDoor(settings.host, settings.deskPort);
  report({ type: 'progress', text: 'Preparing the database' });
  const payload = await openDesk(settings);
  const signIn = await makeFirstAdministrator(payload, settings);
  if (signIn) report({ type: 'first-sign-in', ...signIn });
  await makeSiteSettings(payload);
  const publishing = await startPublishing(payload);
  if (settings.demo) {
    report({ type: 'progress', text: 'Checking the demonstration content' });
    await fillWithDemonstration(payload);
  }
  report({ type: 'progress', text: 'Starting the desk' });
  const admin = await prepareAdmin(door.server, settings);
  door.answerWith(deskApp({ payload, settings, admin: admin.answer }));
  report({ type: 'listening', port: door.port });
  return {
    port: door.port,
    async stop() {
      await door.close(drainMs);
      await publishing.stop();
      await admin.close();
      await payload.destroy();
    },
  };
}
