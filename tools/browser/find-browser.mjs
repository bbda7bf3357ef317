import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ path: string } | { missing: string }} FoundBrowser */

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const fetchWithinMs = 5 * 60_000;

/**
 * A Chromium that starts here: named in CHROME_PATH or FLERSPROG_BROWSER, on the PATH, in Playwright's cache, else
 * fetched (with apt as root on Debian, then with Playwright). When there is none, why, and what to do.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {FoundBrowser}
 */
export function findBrowser(environment = process.env) {
  const named = environment.FLERSPROG_BROWSER || environment.CHROME_PATH;
  if (named)
    return works(named) ? { path: named } : { missing: `${named} (FLERSPROG_BROWSER or CHROME_PATH) is not a browser that starts here.` };
  return firstThere(environment) ?? fetched(environment) ?? { missing: howToGetOne };
}

const howToGetOne =
  'No Chromium is installed and none could be fetched. Install it (Debian: apt-get install chromium) or name one in CHROME_PATH. Example: CHROME_PATH=/usr/bin/chromium';

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ path: string } | null}
 */
function firstThere(environment) {
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [...onPath, ...inPlaywrightCache(environment)].find((file) => existsSync(file) && works(file));
  return path ? { path } : null;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
function inPlaywrightCache(environment) {
  const cache = environment.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium'))
    .flatMap((folder) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell'].map((file) => join(cache, folder, file)),
    );
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ path: string } | null}
 */
function fetched(environment) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const found = firstThere(environment);
    if (found) return found;
  }
  run(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return firstThere(environment);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function works(file) {
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { timeout: fetchWithinMs, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
