import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { majorOf, oldestThatRuns } from './node-version.mjs';

/**
 * The Node the product runs on: the one npm installed for this platform, else the one that is running when it is new
 * enough. Throws with what to do when there is neither.
 * @param {string} root
 * @returns {string} path of the executable
 */
export function findPinnedNode(root) {
  const pinned = join(root, 'node_modules/.bin/node');
  if (majorOf(versionOf(pinned)) >= oldestThatRuns) return pinned;
  if (majorOf(process.versions.node) >= oldestThatRuns) return process.execPath;
  throw new Error(
    'Flersprog runs on Node ' +
      oldestThatRuns +
      ', and npm has none for this platform (' +
      process.platform +
      ' ' +
      process.arch +
      ').\n' +
      'Install Node ' +
      oldestThatRuns +
      ' from https://nodejs.org/ and run the command again with it; this is Node ' +
      process.versions.node +
      '.',
  );
}

/**
 * @param {string} node
 * @returns {string} "v24.1.0", or "none" when it does not run here
 */
function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout || 'none';
}
