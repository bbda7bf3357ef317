import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';

export type FoundBrowser = { path: string } | { missing: string };

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const fetchWithinMs = 5 * 60_000;

const howToGetOne =
  'No Chromium is installed and none could be fetched. Install it (Debian: apt-get install chromium) or name one in CHROME_PATH. Example: CHROME_PATH=/usr/bin/chromium';

/**
 * A Chromium that starts here: named in FLERSPROG_BROWSER or CHROME_PATH, on the PATH, in Playwright's cache, else
 * fetched (with apt as root on Debian, then with Playwright). When there is none: why, and what to do.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): FoundBrowser {
  const named = environment['FLERSPROG_BROWSER'] || environment['CHROME_PATH'];
  if (named)
    return works(named) ? { path: named } : { missing: `${named} (FLERSPROG_BROWSER or CHROME_PATH) is not a browser that starts here.` };
  return firstThere(environment) ?? fetched(environment) ?? { missing: howToGetOne };
}

function firstThere(environment: NodeJS.ProcessEnv): { path: string } | null {
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [...onPath, ...inPlaywrightCache(environment)].find((file) => existsSync(file) && works(file));
  return path ? { path } : null;
}

function inPlaywrightCache(environment: NodeJS.ProcessEnv): string[] {
  const cache = environment['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const places = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
  ];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium'))
    .flatMap((folder) => places.map((place) => join(cache, folder, place)));
}

function fetched(environment: NodeJS.ProcessEnv): { path: string } | null {
  return (isRootOnDebian() ? fetchedWithApt(environment) : null) ?? fetchedWithPlaywright(environment);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function fetchedWithApt(environment: NodeJS.ProcessEnv): { path: string } | null {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return firstThere(environment);
}

function fetchedWithPlaywright(environment: NodeJS.ProcessEnv): { path: string } | null {
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return firstThere(environment);
}

function works(file: string): boolean {
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { timeout: fetchWithinMs, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
