import { createHash } from 'node:crypto';
import { securityHeaders } from '../security-headers.ts';
import type { Encoding } from '../page-cache/compress.ts';
import type { Variant } from '../page-cache/stored-answer.ts';

/** Differ from answer to answer; the server in front makes them by itself, or by the name of the file. */
const ownToEach = new Set(['content-language', 'content-encoding', 'content-length', 'etag']);

/** Pure: what the server in front says of every page it answers from a file. */
export function frontHeaders(siteUrl: string): Record<string, string> {
  return {
    ...securityHeaders({ siteUrl }),
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
    vary: 'Accept-Encoding',
    'accept-ranges': 'none',
  };
}

/**
 * Short digest of these headers, part of the name of every file. A configuration that was made for other headers asks for
 * other names, finds none, and lets the site answer.
 */
export const frontVersion: string = createHash('sha256')
  .update(JSON.stringify(Object.entries(frontHeaders('http://')).sort()))
  .digest('hex')
  .slice(0, 8);

/** Pure: whether the server in front would say exactly what the site says with this answer, in this encoding and the language of its address. */
export function hasFrontHeaders({ headers }: Variant, encoding: Encoding, language: string, siteUrl: string): boolean {
  const said = new Map<string, string>();
  for (let index = 0; index < headers.length; index += 2) said.set(headers[index]!, headers[index + 1]!);
  if (said.get('content-language') !== language) return false;
  if (said.get('content-encoding') !== (encoding === 'identity' ? undefined : encoding)) return false;
  const expected = Object.entries(frontHeaders(siteUrl));
  const shared = [...said.keys()].filter((name) => !ownToEach.has(name));
  return shared.length === expected.length && expected.every(([name, value]) => said.get(name) === value);
}
