import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

export interface LockedPackage {
  name: string;
  version: string;
  /** Where it is installed, "apps/web/node_modules/react". */
  path: string;
}

/** Every package of package-lock.json, each place it is installed at. */
export function lockedPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; link?: boolean }>;
  };
  return Object.entries(lock.packages).flatMap(([path, { version, link }]) => {
    const name = path.split('node_modules/').at(-1);
    return path.includes('node_modules/') && name && version && !link ? [{ name, version, path }] : [];
  });
}
