/**
 * A desk of its own that saves announcements as fast as it can, four at a time, and prints a line for each save it was
 * promised: `node save-until-stopped.ts FOLDER NAME COUNT [DATABASE_URL]`. Ends after COUNT saves, or when somebody ends it.
 */
import { writeSync } from 'node:fs';
import { getPayload } from 'payload';
import { beginAgain } from '../database/begin-again.ts';
import { deskConfig } from '../desk-config.ts';

const [folder = '', name = '', count = 'Infinity', databaseUrl = null] = process.argv.slice(2);
const config = deskConfig({
  dataFolder: folder,
  databaseUrl,
  frontFolder: null,
  deskUrl: 'http://desk.test',
  siteUrl: 'http://site.test',
  secret: 'a secret for tests that is long enough',
});
const payload = await getPayload({ config });
let next = 0;

async function saveOn(): Promise<void> {
  while (next < Number(count)) {
    const title = `${name}-${next++}`;
    const data = { title, lede: title };
    const { id } = await beginAgain(() => payload.create({ collection: 'announcements', locale: 'da', data, depth: 0 }));
    writeSync(1, `${id} ${title}\n`);
    const arabic = { title: `${title}-ar`, lede: `${title}-ar` };
    await beginAgain(() => payload.update({ collection: 'announcements', id, locale: 'ar', data: arabic, depth: 0 }));
    writeSync(1, `${id} ${arabic.title}\n`);
  }
}

await Promise.all([saveOn(), saveOn(), saveOn(), saveOn()]);
await payload.destroy();
process.exit(0);
