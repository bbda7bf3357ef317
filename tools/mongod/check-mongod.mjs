import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Oldest server whose transactions and change streams both the driver and the desk's adapter support. */
const oldestMajor = 5;

/** Debian's packages of the libraries that builds of mongod link to. @type {Record<string, string>} */
const packageOf = {
  'libcurl.so.4': 'libcurl4',
  'libssl.so.3': 'libssl3',
  'libcrypto.so.3': 'libssl3',
  'libssl.so.1.1': 'libssl1.1',
  'libcrypto.so.1.1': 'libssl1.1',
  'liblzma.so.5': 'liblzma5',
};

/**
 * Asks a mongod for its version before it is trusted.
 * @param {string} path
 * @returns {Promise<{ version: string } | { reason: string }>}
 */
export async function checkMongod(path) {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
    return judgeVersion(path, stdout);
  } catch (error) {
    const { stderr = '', message } = /** @type {Error & { stderr?: string }} */ (error);
    return { reason: reasonOf(path, `${stderr}${message}`) };
  }
}

/**
 * Pure: reads what `mongod --version` printed.
 * @param {string} path
 * @param {string} printed
 * @returns {{ version: string } | { reason: string }}
 */
export function judgeVersion(path, printed) {
  const version = /db version v(\d+)(\.\d+)+/.exec(printed);
  if (!version) return { reason: `${path} does not say which version of mongod it is` };
  if (Number(version[1]) < oldestMajor) return { reason: `${path} is ${version[0]}; ${oldestMajor}.0 or newer is needed` };
  return { version: version[0].replace('db version v', '') };
}

/**
 * Pure: one sentence on why it did not run, with what to install where a library is missing.
 * @param {string} path
 * @param {string} output
 */
export function reasonOf(path, output) {
  const library = /error while loading shared libraries: (\S+):/.exec(output)?.[1];
  if (!library) return `${path} does not run: ${output.trim().split('\n')[0]}`;
  const wanted = packageOf[library];
  return `${path} needs ${library}${wanted ? ` (Debian: apt-get install ${wanted})` : ''}`;
}
