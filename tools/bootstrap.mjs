/**
 * The first thing every npm command runs, on whatever Node is there: checks that Node, installs what is missing, then
 * hands over to the command's own script on the Node the project pins. Written in plain JavaScript without packages,
 * and so that a Node too old to go on can still read it and say so.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './bootstrap/hand-over.mjs';
import { installPackages } from './bootstrap/install.mjs';
import { isInstalled } from './bootstrap/installation.mjs';
import { reasonNodeIsTooOld } from './bootstrap/node-version.mjs';
import { findPinnedNode } from './bootstrap/pinned-node.mjs';
import { longStep } from './progress/long-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** @type {Record<string, string>} */
const scripts = {
  start: 'tools/start.ts',
  test: 'tools/test.ts',
  dev: 'tools/dev.ts',
  import: 'tools/import.ts',
  'rebuild-store': 'tools/rebuild-store.ts',
  bench: 'tools/bench.ts',
  'a11y-report': 'tools/a11y-report.ts',
};

async function main() {
  const [command = '', ...args] = process.argv.slice(2);
  const script = scripts[command];
  if (!script) return fail('Unknown command "' + command + '". There are: ' + Object.keys(scripts).join(', ') + '.', 2);
  const tooOld = reasonNodeIsTooOld(process.versions.node, 'npm ' + (['start', 'test'].includes(command) ? '' : 'run ') + command);
  if (tooOld) return fail(tooOld, 1);
  try {
    if (!isInstalled(root)) await longStep('Installing packages', installPackages);
    process.exitCode = await handOver(findPinnedNode(root), join(root, script), args);
  } catch (error) {
    fail(/** @type {Error} */ (error).message, 1);
  }
}

/**
 * @param {string} message
 * @param {number} code
 */
function fail(message, code) {
  process.stderr.write('\n' + message + '\n');
  process.exitCode = code;
}

main();
