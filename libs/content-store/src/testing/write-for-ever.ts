/**
 * A writer of its own process, for tests: puts announcement 0 again and again, each time with the line as its title in
 * every language, and says each line once it is kept. Usage: node write-for-ever.ts <data folder> <first line>
 */
import { openContentWriter } from '../writer.ts';
import { announcementNumber } from './many-announcements.ts';

const [, , dataFolder = '', first = '1'] = process.argv;
const writer = await openContentWriter({ dataFolder, databaseUrl: process.env['DATABASE_URL'] ?? null });
for (let line = Number(first); ; line++) {
  const number = await writer.put(announcementNumber(0, { line, title: `Linje ${line}` }));
  process.stdout.write(`${line} ${number}\n`);
}
