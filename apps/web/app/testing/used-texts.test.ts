import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTexts } from '@flersprog/i18n/load-texts';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const rooms = ['apps/web/app', 'apps/web/server', 'libs/i18n/src'].map((room) => join(root, room));

const sources = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys of the texts, plural forms taken together. Pages that say the same on every site are shown as a whole. */
const keys = Object.entries(loadTexts('da')).flatMap(([file, texts]) =>
  'sections' in texts ? [] : Object.keys(texts).map((key) => [file, key.replace(/_(?:one|other)$/, '')] as const),
);

/** Written out as "file:key", or put together where a view serves several files or a text is one of a family. */
const isUsed = ([file, key]: readonly [string, string]) =>
  sources.includes(`'${file}:${key}'`) ||
  sources.includes(`"${file}:${key}"`) ||
  sources.includes(`\`${file}:\${`) ||
  (sources.includes(`}:${key}\``) && sources.includes(`'${file}'`));

it('says every interface text somewhere', () => {
  const unused = keys.filter((key) => !isUsed(key)).map(([file, key]) => `${file}:${key}`);
  expect([...new Set(unused)]).toEqual([]);
});

it('would find one that nothing says', () => {
  expect(isUsed(['frame', 'saidNowhereAtAll'])).toBe(false);
});
