/**
 * The walls between the rooms (docs/architecture.md, "Rooms"): which room may use which, and which libraries belong to
 * one room alone. ESLint keeps them; a wall that must move is a line here and a decision record.
 */

/**
 * Room → rooms it may import from. Nobody imports an app; tests may use what finds browsers and databases (tools).
 * @type {Record<string, string[]>}
 */
export const mayUse = {
  i18n: [],
  settings: [],
  content: ['i18n'],
  'content-store': ['content', 'i18n', 'tools'],
  'press-release': ['content'],
  cms: ['content', 'content-store', 'i18n', 'press-release', 'settings', 'tools'],
  web: ['content', 'content-store', 'i18n', 'settings', 'tools'],
  e2e: ['content', 'i18n', 'tools'],
  tools: ['settings', 'content', 'content-store', 'i18n'],
};

/**
 * Libraries that live in these rooms and nowhere else.
 * @type {Record<string, string[]>}
 */
const owners = {
  payload: ['cms'],
  '@payloadcms/*': ['cms'],
  next: ['cms'],
  // Only in apps/cms/src/database (eslint.config.mjs).
  '@libsql/*': [],
  '@remix-run/*': ['web'],
  mongodb: ['content-store'],
  mongoose: [],
  'node:sqlite': ['content-store'],
  express: ['cms', 'web'],
  react: ['cms', 'web'],
  'react-dom': ['cms', 'web'],
  'playwright-core': ['e2e', 'tools'],
  // The two doors of the store: the desk writes, the site reads.
  '@flersprog/content-store/writer': ['cms', 'tools'],
  '@flersprog/content-store/reader': ['web'],
};

/** Both doors of the store; tests of one side look through the other. */
export const doorsOfTheStore = ['@flersprog/content-store/writer', '@flersprog/content-store/reader'];

/**
 * Patterns for no-restricted-imports: what files of a room may not import.
 * @param {string} room
 * @param {string[]} allowed libraries excepted in some folder of it
 */
export function foreignLibraries(room, allowed = []) {
  return Object.entries(owners)
    .filter(([library, rooms]) => !rooms.includes(room) && !allowed.includes(library))
    .map(([library, rooms]) => ({
      group: library.endsWith('/*') ? [library] : [library, `${library}/*`],
      message: rooms.length > 0 ? `It belongs to ${rooms.join(' and ')} alone (tools/lint/walls.mjs).` : 'Nothing here uses it directly.',
    }));
}

/** Every room may import the rooms it may use, by package name. */
export const roomConstraints = Object.entries(mayUse).map(([room, rooms]) => ({
  sourceTag: `room:${room}`,
  onlyDependOnLibsWithTags: [room, ...rooms].map((name) => `room:${name}`),
}));
