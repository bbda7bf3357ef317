export { parseSettings, type Environment, type StatedSettings } from './parse-settings.ts';
export { environmentOf, readSettings } from './read-settings.ts';
export { readOrMakeSecret } from './secret.ts';
export { settingTable, type Setting } from './setting-table.ts';
export { SettingsError, type Settings } from './settings.ts';
