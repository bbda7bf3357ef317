/**
 * A desk of its own that saves announcements as fast as it can, four at a time, and prints a line for each save it was
 * promised: `node save-until-stopped.ts FOLDER NAME [COUNT]`. Ends after COUNT saves; without it somebody must end it.
 */
import { writeSync } from 'node:fs';
import { getPayload } from 'payload';
import { deskConfig } from '../desk-config.ts';

const [folder = '', name = '', count = 'Infinity'] = process.argv.slice(2);
const config = deskConfig({
  dataFolder: folder,
  databaseUrl: null,
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
    const { id } = await payload.create({ collection: 'announcements', locale: 'da', data: { title, lede: title }, depth: 0 });
    writeSync(1, `${id} ${title}\n`);
    await payload.update({ collection: 'announcements', id, locale: 'ar', data: { title: `${title}-ar`, lede: `${title}-ar` }, depth: 0 });
    writeSync(1, `${id} ${title}-ar\n`);
  }
}

await Promise.all([saveOn(), saveOn(), saveOn(), saveOn()]);
await payload.destroy();
process.exit(0);
