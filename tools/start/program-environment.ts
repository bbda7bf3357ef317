import { environmentOf, type Settings } from '@flersprog/settings';

export type Mode = 'production' | 'development';

/** What a program we start gets to see: our own environment with every setting stated. */
export function programEnvironment(settings: Settings, mode: Mode): Record<string, string | undefined> {
  return { ...process.env, ...environmentOf(settings), NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' };
}
