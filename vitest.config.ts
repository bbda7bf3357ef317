import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that start databases and processes (*.slow.test.ts) have a run of their own: FLERSPROG_TESTS=quick leaves them out. */
const leftOut = process.env['FLERSPROG_TESTS'] === 'quick' ? ['**/*.slow.test.*'] : [];

/** Journeys in a browser need a running product and have their own run. */
const rooms = ['libs', 'apps']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((room) => room !== join('apps', 'e2e') && existsSync(join(room, 'package.json')));

/** Rooms come one after the other, since some limit how many of their tests run at once. A test has time on a busy machine too. */
export default defineConfig({
  test: {
    projects: [...rooms, 'tools'].map((room, index): TestProjectInlineConfiguration => ({
      ...(existsSync(join(room, 'vitest.config.ts')) ? { extends: `./${join(room, 'vitest.config.ts')}` } : {}),
      root: room,
      test: {
        name: room,
        testTimeout: 60_000,
        hookTimeout: 60_000,
        exclude: ['**/node_modules/**', ...leftOut],
        sequence: { groupOrder: index },
      },
    })),
  },
});
