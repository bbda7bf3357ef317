/** `npm run rebuild-store`: throws the content store away and writes it again from the ledger. Settings come from the environment. */
import { getPayload } from 'payload';
import { deskConfig } from '../desk-config.ts';
import { closeContentWriter } from '../publishing/content-writer.ts';
import { rebuildStore } from '../publishing/rebuild-store.ts';

const { readSettings } = await import('@flersprog/settings');

try {
  const payload = await getPayload({ config: deskConfig(readSettings(process.env), { logLevel: 'silent' }) });
  const { count, digest } = await rebuildStore(payload);
  console.log(`rebuilt ${count} pages, digest ${digest}`);
  await closeContentWriter(payload);
  await payload.destroy();
  process.exit(0);
} catch (error) {
  console.error(`The content store was not rebuilt: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
