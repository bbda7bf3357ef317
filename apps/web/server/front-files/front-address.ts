import type { Encoding } from '../page-cache/compress.ts';

/**
 * Addresses that a server in front may answer from a file: in the one canonical spelling, without a query, a dot or anything
 * else that names another thing on a disk. docs/operations/nginx.conf has the same pattern.
 */
export const frontPattern = /^\/([A-Za-z-]+)(?:\/(?:[a-z0-9-]|%[89A-F][0-9A-F])+)*$/;

/** What stands between the name of a page and that of its encoding; see `frontVersion`. */
export const encodingSuffix: Record<Encoding, string> = { br: 'br', gzip: 'gz', identity: 'plain' };

/** As long as names may be on every usual disk, in bytes. */
const longestName = 255;

/**
 * Pure: the file of an address in the front folder, "da/nyheder/et-navn.1f0c9a3e.br", or null where only the site may answer. Letters
 * of all scripts stand as themselves: percent-encoded they would be too long for the name of a file.
 */
export function frontFileOf(target: string, encoding: Encoding, version: string): string | null {
  if (!frontPattern.test(target)) return null;
  try {
    const file = `${decodeURIComponent(target).slice(1)}.${version}.${encodingSuffix[encoding]}`;
    return file.split('/').some((name) => Buffer.byteLength(name) > longestName) ? null : file;
  } catch {
    return null;
  }
}

/** Pure: the language an address is in, by which the server in front names the language of the answer. */
export const languageOf = (target: string): string => frontPattern.exec(target)?.[1] ?? '';
