import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** Where a fetched mongod is kept: `FLERSPROG_CACHE`, else `.cache` in the project. @param {NodeJS.ProcessEnv} env */
export function cacheFolder(env) {
  return join(env.FLERSPROG_CACHE || join(project, '.cache'), 'mongod');
}
