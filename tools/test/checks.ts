import { buildWhatIsStale } from '../building/build.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { Check } from './check.ts';
import { programCheck } from './program-check.ts';
import { vitestCheck } from './vitest-check.ts';

/** Everything `npm test` looks at, quickest first. */
export const checks: readonly Check[] = [
  programCheck('format', 'Every file is formatted', 'prettier', [
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-location=.cache/prettier',
    '.',
  ]),
  programCheck('styles', 'Styles are direction-neutral', 'stylelint', ['--allow-empty-input', 'apps/*/{app,src}/**/*.css']),
  programCheck('circles', 'No file imports itself by a detour, and none lies unused', 'depcruise', [
    '--config=.dependency-cruiser.mjs',
    'apps',
    'libs',
    'tools',
    'eslint.config.mjs',
    'vitest.config.ts',
  ]),
  programCheck('types', 'Every room has sound types', 'nx', ['run-many', '-t', 'typecheck', '--outputStyle=static']),
  programCheck('lint', 'Rules of the house are kept', 'nx', ['run-many', '-t', 'lint', '--outputStyle=static']),
  vitestCheck({ name: 'unit', title: 'Tests beside the sources' }, [], { FLERSPROG_TESTS: 'quick' }),
  vitestCheck({ name: 'slow', title: 'Tests with real databases and processes' }, ['slow.test']),
  {
    name: 'build',
    title: 'Desk and site can be built',
    async run() {
      await buildWhatIsStale();
      return [{ name: 'Desk and site can be built', result: 'passed' }];
    },
  },
  {
    name: 'browser',
    title: 'Journeys in a real browser',
    needs: ['build'],
    async run() {
      const found = findBrowser();
      const title = 'Journeys in a real browser';
      if ('missing' in found) return [{ name: title, result: 'skipped', detail: `${title}: ${found.missing}` }];
      return vitestCheck({ name: 'browser', title }, ['--root', 'apps/e2e'], { CHROME_PATH: found.path }).run();
    },
  },
];
