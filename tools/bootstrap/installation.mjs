import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * True when what is in node_modules is what package-lock.json asks for, whoever installed it. npm writes its own record
 * (node_modules/.package-lock.json) last, so an installation that was interrupted has none.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return wanted !== null && there !== null && missingPackages(wanted, there, (path) => existsSync(join(root, path))).length === 0;
}

/**
 * Paths of packages that are asked for and not there in that very version.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} there
 * @param {(path: string) => boolean} exists for links to our own rooms
 * @returns {string[]}
 */
export function missingPackages(wanted, there, exists) {
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .filter(([path, locked]) => (locked.link ? !exists(path) : !isSatisfied(locked, there[path])))
    .map(([path]) => path);
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} found
 * @returns {boolean}
 */
function isSatisfied(locked, found) {
  if (found) return found.version === locked.version && found.integrity === locked.integrity;
  return Boolean(locked.optional || locked.os || locked.cpu);
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
