import { settingTable, type Setting } from '@flersprog/settings';

/** The text of docs/settings.md, made from the table that the settings are read with. */
export function settingsDocs(): string {
  return [
    '# Settings',
    '',
    'Settings come from environment variables. They are read once at the start; when some are wrong, every fault is named at once with an example, and nothing starts.',
    'An empty variable counts as not set.',
    '',
    '<!-- Made by `node tools/generate-settings-docs.ts` from libs/settings/src/setting-table.ts; change it there. -->',
    '',
    ...Object.values(settingTable).flatMap(section),
  ].join('\n');
}

function section(setting: Setting): string[] {
  return [
    `## \`${setting.name}\``,
    '',
    setting.about,
    '',
    `- When it is not set: ${setting.whenUnset}`,
    `- Example: \`${setting.example}\``,
    '',
  ];
}
