import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './locked-packages.ts';
import { floors, inOneVersion, reactFloor, reactOfTheSite, unwanted } from './version-floors.ts';

const packages = lockedPackages();
const named = (name: string) => packages.filter((locked) => locked.name === name);
const versionsOf = (name: string) => [...new Set(named(name).map(({ version }) => version))];

describe('locked packages', () => {
  it.each(Object.entries(floors))('have no %s below %s', (name, floor) => {
    expect(versionsOf(name)).not.toEqual([]);
    expect(versionsOf(name).filter((version) => semver.lt(version, floor))).toEqual([]);
  });

  it('have every part of Payload in the same version', () => {
    const parts = packages.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'));
    expect(parts.length).toBeGreaterThan(5);
    expect(new Set(parts.map(({ version }) => version)).size).toBe(1);
  });

  it.each(inOneVersion)('have %s in one version only', (name) => {
    expect(versionsOf(name)).toHaveLength(1);
  });

  it.each(['react', 'react-dom'])('have %s 18 for the site alone and a sound 19 for everything else', (name) => {
    const ofTheSite = named(name).filter(({ path }) => path.startsWith('apps/web/'));
    const others = named(name).filter(({ path }) => !path.startsWith('apps/web/'));
    expect(ofTheSite.map(({ version }) => version)).toEqual([reactOfTheSite]);
    expect(others.map(({ path }) => path)).toEqual([`node_modules/${name}`]);
    expect(others.every(({ version }) => semver.gte(version, reactFloor))).toBe(true);
  });

  it.each(unwanted)('do without %s', (name) => {
    expect(named(name)).toEqual([]);
  });
});
