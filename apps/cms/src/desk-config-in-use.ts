import type { SanitizedConfig } from 'payload';

const place = Symbol.for('flersprog.desk-config');
type Holder = { [place]?: Promise<SanitizedConfig> };

/** Tells the admin, which Next bundles apart from the rest, which configuration this process runs with. */
export function useDeskConfig(config: Promise<SanitizedConfig>): void {
  (globalThis as Holder)[place] = config;
}

/** The configuration of this process; never settles where there is none, as while Next builds. */
export function deskConfigInUse(): Promise<SanitizedConfig> {
  return (globalThis as Holder)[place] ?? new Promise(() => {});
}
