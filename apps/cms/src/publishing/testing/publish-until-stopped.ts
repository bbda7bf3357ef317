/**
 * A desk of its own that corrects one announcement and publishes it again as fast as it can, and prints the title of each
 * act that was answered: `node publish-until-stopped.ts FOLDER ROUND [DATABASE_URL]`. Somebody must end it.
 */
import { writeSync } from 'node:fs';
import { createLocalReq, getPayload } from 'payload';
import { deskConfig } from '../../desk-config.ts';
import { beginAgain } from '../../database/begin-again.ts';
import { publishDocument } from '../act.ts';
import { runJobOf } from '../run-publishing-jobs.ts';
import { announcementIn } from './writing.ts';

const [folder = '', round = '', databaseUrl = null] = process.argv.slice(2);
const config = deskConfig(
  {
    dataFolder: folder,
    databaseUrl,
    frontFolder: null,
    deskUrl: 'http://desk.test',
    siteUrl: 'http://site.test',
    secret: 'a secret for tests that is long enough',
  },
  { logLevel: 'silent' },
);
const payload = await getPayload({ config });
const data = { ...announcementIn.da, slug: `side-${round}` };
const { id } = await beginAgain(() => payload.create({ collection: 'announcements', locale: 'da', data }));

for (let turn = 0; ; turn += 1) {
  const title = `${round}-${turn}`;
  await beginAgain(() => payload.update({ collection: 'announcements', id, locale: 'da', data: { title } }));
  const outcome = await publishDocument(
    await createLocalReq({}, payload),
    { kind: 'announcement', id: id },
    { languages: ['da'], reason: null, linked: false, note: null },
  );
  if (outcome === 'no such document' || 'reasons' in outcome) throw new Error(JSON.stringify(outcome));
  await runJobOf(payload, outcome.done.release);
  writeSync(1, `${id} ${title}\n`);
}
