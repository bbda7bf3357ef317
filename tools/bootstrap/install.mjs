import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLogged } from '../progress/run-logged.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Installs exactly what package-lock.json says. Throws an error with what npm said last when it fails.
 * @param {import('../progress/long-step.mjs').LongStep} step
 * @returns {Promise<void>}
 */
export async function installPackages(step) {
  const [command, ...before] = npmCommand();
  let fetched = 0;
  await runLogged(
    'install',
    /** @type {string} */ (command),
    // Told explicitly: NODE_ENV=production or a user's own npm settings would leave out what building needs.
    [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress', '--loglevel=http'],
    {
      cwd: root,
      env: withWritableCache({ ...process.env }),
      onLine: (line) => {
        if (/^npm http (fetch|cache) .*\.tgz/.test(line)) step.say((fetched += 1) + ' packages');
      },
    },
  );
}

/**
 * npm as it called us, else the one on the PATH. It must not run on the Node inside node_modules, which it is about to replace.
 * @returns {string[]}
 */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js' && existsSync(script)) return [nodeOutside(join(root, 'node_modules')), script];
  return ['npm'];
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nodeOutside(folder) {
  const candidates = [process.execPath, ...(process.env.PATH || '').split(delimiter).map((path) => join(path, 'node'))];
  const isOutside = (/** @type {string} */ file) => existsSync(file) && !realpathSync(file).startsWith(folder + sep);
  return candidates.find(isOutside) || process.execPath;
}

/**
 * A home folder that cannot be written (a service account) must not stop the installation.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
function withWritableCache(environment) {
  const usual = environment.npm_config_cache || join(environment.HOME || '/', '.npm');
  return isWritable(usual) ? environment : { ...environment, npm_config_cache: join(root, '.cache/npm') };
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function isWritable(folder) {
  if (!existsSync(folder)) return dirname(folder) !== folder && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
