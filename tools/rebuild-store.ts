/** `npm run rebuild-store`: the content store thrown away and written again from the ledger. */
import { runDeskCommand } from './desk-command.ts';
import { runCommand } from './refusal.ts';

await runCommand(() => runDeskCommand('rebuild-store', process.argv.slice(2)));
