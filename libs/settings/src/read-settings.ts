import { parseSettings, type Environment } from './parse-settings.ts';
import { readOrMakeSecret } from './secret.ts';
import { settingTable } from './setting-table.ts';
import type { Settings } from './settings.ts';

/**
 * The settings of a program, from its environment; the secret from the data folder where the environment has none (made
 * at the first start). Throws one `SettingsError` that lists every fault with an example.
 *
 * @example const settings = readSettings(process.env);
 */
export function readSettings(environment: Environment): Settings {
  const stated = parseSettings(environment);
  return { ...stated, secret: stated.secret ?? readOrMakeSecret(stated.dataFolder) };
}

/** The environment variables that state exactly these settings: `readSettings(environmentOf(settings))` gives them back. */
export function environmentOf(settings: Settings): Record<string, string> {
  const text = (value: string | number | boolean | readonly string[]) =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return Object.fromEntries(
    Object.entries(settingTable).flatMap(([key, setting]) => {
      const value = settings[key as keyof Settings];
      return value === null ? [] : [[setting.name, text(value)]];
    }),
  );
}
