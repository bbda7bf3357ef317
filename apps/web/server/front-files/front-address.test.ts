import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addressOf, pathOf } from '@flersprog/content';
import { expect, it } from 'vitest';
import { frontFileOf, frontPattern, languageOf } from './front-address.ts';

const file = (target: string) => frontFileOf(target, 'br', 'v');

it('a page has a file of the same name in each encoding', () => {
  expect(frontFileOf('/da/nyheder/fem-kommuner', 'br', 'v')).toBe('da/nyheder/fem-kommuner.v.br');
  expect(frontFileOf('/da', 'gzip', 'v')).toBe('da.v.gz');
  expect(frontFileOf('/ckb/news', 'identity', 'v')).toBe('ckb/news.v.plain');
  expect(languageOf('/ckb/news')).toBe('ckb');
});

it('letters of all scripts stand as themselves, so that long names fit on a disk', () => {
  const slug = 'ኣ'.repeat(80);
  expect(file(pathOf({ page: 'document', language: 'ti', kind: 'announcement', slug }))).toBe(`ti/news/${slug}.v.br`);
  expect(file(pathOf({ page: 'document', language: 'ti', kind: 'announcement', slug: '𐐨'.repeat(80) }))).toBeNull();
});

it.each([
  '/',
  '',
  '/da/',
  '/da//nyheder',
  '/da?x',
  '/da/feed.atom',
  '/da/../x',
  '/da/%2e%2e/x',
  '/da/%2Fx',
  '/da/%c3%a6',
  '/da/%FF',
  '/da/A',
  '/assets/x.css',
  '/da\\x',
  '/da/x%00',
])('only the site answers at "%s"', (target) => {
  expect(file(target)).toBeNull();
});

it('no target leads out of the folder, and every one with a file is as the site itself would write it', () => {
  const part = fc.constantFrom('da', 'nyheder', '..', '.', '', '%2e', '%2F', '%C3%A6', 'x', '\\', '~', ':');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const found = file(`/${parts.join('/')}`);
      if (found === null) return;
      expect(found.split('/').some((name) => name === '' || name.startsWith('.'))).toBe(false);
      const address = addressOf(`/${parts.join('/')}`);
      if (address) expect(pathOf(address)).toBe(`/${parts.join('/')}`);
    }),
  );
});

it('the configuration of nginx that we describe has the same pattern', () => {
  const configuration = readFileSync(join(import.meta.dirname, '../../../../docs/operations/nginx.conf'), 'utf8');
  const [, pattern = ''] = /^ {2}"~(\^\/\S+)" \$uri;$/m.exec(configuration) ?? [];
  // PCRE may say that it never goes back; JavaScript cannot.
  const plain = pattern.replace(/([+*])\+/g, '$1');
  const alphabet = fc.constantFrom('/', 'd', 'A', '9', '-', '%', '%C3', '%2F', '.', '?', 'x');
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 12 }), (letters) => {
      const target = `/${letters.join('')}`;
      expect([target, new RegExp(plain).test(target)]).toEqual([target, frontPattern.test(target)]);
    }),
  );
});
