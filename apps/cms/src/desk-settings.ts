import type { Settings } from '@flersprog/settings';
import type { Payload } from 'payload';

/** What the desk needs to know of the settings. */
export type DeskSettings = Pick<Settings, 'dataFolder' | 'databaseUrl' | 'frontFolder' | 'deskUrl' | 'siteUrl' | 'secret'>;

/** The settings a running desk was made with, for hooks, endpoints and jobs. */
export function settingsOf(payload: Payload): DeskSettings {
  return (payload.config.custom as { settings: DeskSettings }).settings;
}
