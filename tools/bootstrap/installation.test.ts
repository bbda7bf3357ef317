import { describe, expect, it } from 'vitest';
import { isInstalled, missingPackages } from './installation.mjs';
import { root } from '../root.ts';

const wanted = {
  '': {},
  'apps/web': {},
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true, os: ['aix'] },
  'node_modules/@flersprog/web': { link: true },
};
const there = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } };
const always = () => true;

describe('an installation', () => {
  it('is whole when every package that fits this platform is there in its version', () => {
    expect(missingPackages(wanted, there, always)).toEqual([]);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['has other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
  ])('is not whole when a package %s', (_what, packages) => {
    expect(missingPackages(wanted, packages, always)).toEqual(['node_modules/a']);
  });

  it('is not whole when a room is not linked', () => {
    expect(missingPackages(wanted, there, () => false)).toEqual(['node_modules/@flersprog/web']);
  });

  it('is seen as whole here, where these tests run', () => {
    expect(isInstalled(root)).toBe(true);
  });
});
