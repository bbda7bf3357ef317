/** `npm run import -- FILE… [--dry-run] [--json]`: press releases become drafts in the desk. */
import { resolve } from 'node:path';
import { runDeskCommand } from './desk-command.ts';
import { runCommand } from './refusal.ts';
import { root } from './root.ts';

/** npm runs us in the repository's root; file names are meant from where the person is. */
const from = process.env['INIT_CWD'] ?? root;
const fromHere = (arg: string) => (arg.startsWith('-') || from === root ? arg : resolve(from, arg));

await runCommand(() => runDeskCommand('import', process.argv.slice(2).map(fromHere)));
