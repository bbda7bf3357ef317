import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StoredAnswer } from '../page-cache/stored-answer.ts';
import type { Encoding } from '../page-cache/compress.ts';
import type { Variant } from '../page-cache/stored-answer.ts';
import { securityHeaders, pagePolicy } from '../security-headers.ts';
import { frontHeaders, frontVersion, hasFrontHeaders } from './front-headers.ts';

const siteUrl = 'https://www.example.org';
const usual = {
  ...securityHeaders({ siteUrl }),
  'cache-control': 'no-cache',
  'content-language': 'da',
  'content-type': 'text/html; charset=utf-8',
};

const isSame = (headers: Record<string, string>, encoding: Encoding = 'br', body = 'x'.repeat(500)) => {
  const answer = new StoredAnswer({ status: 200, headers, body: Buffer.from(body), tags: [], keep: true });
  return hasFrontHeaders(answer.variant(encoding) as Variant, encoding, 'da', siteUrl);
};

it('a usual page is told by a server in front as the site tells it, in every encoding', () => {
  expect((['br', 'gzip', 'identity'] as const).map((encoding) => isSame(usual, encoding))).toEqual([true, true, true]);
});

it.each([
  ['a browser must not keep', { 'cache-control': 'no-store' }],
  ['is not to be indexed', { 'x-robots-tag': 'noindex' }],
  ['is in another language than its address', { 'content-language': 'ar' }],
  ['has a script', { 'content-security-policy': pagePolicy({ script: true }) }],
  ['is no page', { 'content-type': 'application/atom+xml; charset=utf-8' }],
  ['leads elsewhere', { location: '/da' }],
])('what %s is left to the site', (_what, headers) => {
  expect(isSame({ ...usual, ...headers })).toBe(false);
});

it('what is too small to be compressed is left to the site where a file would be called compressed', () => {
  expect(isSame(usual, 'br', 'tiny')).toBe(false);
  expect(isSame(usual, 'identity', 'tiny')).toBe(true);
});

it('the configuration of nginx that we describe says these headers, and asks for files of this version', () => {
  const configuration = readFileSync(join(import.meta.dirname, '../../../../docs/operations/nginx.conf'), 'utf8');
  const said = [...configuration.matchAll(/add_header (\S+) "([^"]+)";/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]);
  const { 'content-type': type, ...headers } = frontHeaders(siteUrl);
  expect(said.sort()).toEqual(Object.entries(headers).sort());
  expect(configuration).toContain(`default_type "${type}";`);
  expect(configuration).toContain(`$flersprog_page.${frontVersion}$flersprog_encoding;`);
});
