/** What the product is started by: any Node that is still fit to install and hand over. */
const oldestThatStarts = 20;
/** What the product runs on (docs/decisions/0010-node-is-pinned.md). */
export const oldestThatRuns = 24;

/**
 * Why this Node cannot start the product, with what to do; null when it can.
 * @param {string} version as `process.versions.node` has it
 * @param {string} command the npm command to run again, "npm start"
 * @returns {string | null}
 */
export function reasonNodeIsTooOld(version, command) {
  if (majorOf(version) >= oldestThatStarts) return null;
  return [
    'Flersprog needs Node ' + oldestThatStarts + ' or newer to start; this is Node ' + version + '.',
    'Install Node ' + oldestThatRuns + ' (LTS) from https://nodejs.org/ or with your package manager, then run `' + command + '` again.',
  ].join('\n');
}

/**
 * @param {string} version "24.1.0" or "v24.1.0"
 * @returns {number}
 */
export function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}
