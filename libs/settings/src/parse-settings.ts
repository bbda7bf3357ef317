import { resolve } from 'node:path';
import { settingTable, type Setting } from './setting-table.ts';
import { SettingsError, type Settings } from './settings.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings as the environment alone states them: the secret may still have to come from the data folder. */
export type StatedSettings = Omit<Settings, 'secret'> & { readonly secret: string | null };

type ValueOf<S> = S extends Setting<infer T> ? T : never;
type Stated = { -readonly [Key in keyof typeof settingTable]?: ValueOf<(typeof settingTable)[Key]> };

/**
 * Reads the settings from environment variables without touching anything else. A variable that is empty counts as not
 * set. Throws one `SettingsError` that lists every fault.
 */
export function parseSettings(environment: Environment): StatedSettings {
  const { stated, faults } = readEach(environment);
  const settings = withDefaults(stated);
  if (settings.databaseUrl !== null && isUnset(environment, settingTable.secret)) {
    faults.push(describe(settingTable.secret, `must be set when ${settingTable.databaseUrl.name} is`));
  }
  if (settings.databaseUrl !== null && settings.frontFolder !== null) {
    faults.push(
      describe(settingTable.frontFolder, `must not be set when ${settingTable.databaseUrl.name} is: sites may run on other machines`),
    );
  }
  if (settings.sitePort !== 0 && settings.sitePort === settings.deskPort) {
    faults.push(describe(settingTable.deskPort, `must not be the same as ${settingTable.sitePort.name}`));
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}

function readEach(environment: Environment): { stated: Stated; faults: string[] } {
  const stated: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [key, setting] of Object.entries(settingTable)) {
    if (isUnset(environment, setting)) continue;
    const parsed = setting.parse(environment[setting.name]!.trim());
    if ('fault' in parsed) faults.push(describe(setting, parsed.fault));
    else stated[key] = parsed.value;
  }
  return { stated, faults };
}

function isUnset(environment: Environment, setting: Setting): boolean {
  return !environment[setting.name]?.trim();
}

function describe(setting: Setting, fault: string): string {
  return `${setting.name} ${fault}. Example: ${setting.example}`;
}

function withDefaults(stated: Stated): StatedSettings {
  const host = stated.host ?? '127.0.0.1';
  const sitePort = stated.sitePort ?? 3000;
  const deskPort = stated.deskPort ?? 3001;
  const databaseUrl = stated.databaseUrl ?? null;
  return {
    dataFolder: stated.dataFolder ?? resolve('data'),
    host,
    sitePort,
    deskPort,
    siteUrl: stated.siteUrl ?? baseUrl(host, sitePort),
    deskUrl: stated.deskUrl ?? baseUrl(host, deskPort),
    trustedProxies: stated.trustedProxies ?? [],
    databaseUrl,
    frontFolder: stated.frontFolder ?? null,
    secret: stated.secret ?? null,
    adminEmail: stated.adminEmail ?? 'admin@example.org',
    adminPassword: stated.adminPassword ?? null,
    demo: stated.demo ?? databaseUrl === null,
  };
}

/** Where a program that listens on host and port is reached from its own machine. */
function baseUrl(host: string, port: number): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return new URL(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`).origin;
}
