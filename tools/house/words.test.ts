import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { ownFiles } from './own-files.ts';

const sources = ownFiles(['.ts', '.tsx', '.mjs', '.css', '.md', '.json']).filter((file) => file !== 'package-lock.json');
const linesWith = (pattern: RegExp, files: readonly string[] = sources) =>
  files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 100)}`] : [])),
  );

// Each pattern is put together here, so that this file does not hold what it looks for.
const oneOf = (...words: string[]) => words.join('|');

describe('our own words', () => {
  it('leave nothing for later', () => {
    expect(linesWith(new RegExp(`\\b(${oneOf('TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X')})\\b`))).toEqual([]);
  });

  it("name no folder of somebody's own machine", () => {
    expect(linesWith(new RegExp(`(^|[\\s'"\`(=])/(${oneOf('ho' + 'me', 'Us' + 'ers', 'wo' + 'rk', 'ro' + 'ot')})/[\\w.]`))).toEqual([]);
  });

  it('let no test stand alone or be left out for good', () => {
    const tests = sources.filter((file) => /\.test\.tsx?$/.test(file));
    expect(
      linesWith(new RegExp(`\\b(it|test|describe)\\.(${oneOf('on' + 'ly', 'to' + 'do')})\\b|\\b(it|test|describe)\\.sk` + 'ip\\('), tests),
    ).toEqual([]);
  });

  it('never speak of readers as citizens, or of partners by other names', () => {
    const texts = sources.filter((file) => /texts\/(da|en)\/.*\.json$/.test(file));
    expect(linesWith(/\b(borger|borgere|borgerne|bekendtgørelse|sagsbehandler|citizens?)\b/i, texts)).toEqual([]);
  });

  it('keep files in folders that say what they hold', () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|shared)\//.test(file))).toEqual([]);
  });
});
