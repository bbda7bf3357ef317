/**
 * Circles between files (imports of types count too), files that nothing uses, and the way of a page through the site's folders.
 * Walls between rooms: eslint.config.mjs.
 */

/** Where programs, tools and frameworks begin to read: nothing of ours imports these. */
const entries = [
  '\\.test\\.(tsx?|mjs)$',
  '(^|/)[^/]+\\.config\\.(ts|mjs)$',
  '^tools/[^/]+\\.(ts|mjs)$',
  '^tools/(test/outcome-reporter|bench/.*)\\.(ts|mjs)$',
  '^libs/[^/]+/src/index\\.ts$',
  '^apps/cms/src/(payload\\.config|server/main|commands/[^/]+)\\.ts$',
  '^apps/cms/(src/)?app/',
  '^apps/cms/src/admin/',
  '^apps/cms/src/payload-types\\.ts$',
  '^apps/web/app/(root|entry\\.(server|client)|routes|routes/.+)\\.tsx?$',
  '^apps/e2e/src/start-the-product\\.ts$',
  // Programs that tests start by their path.
  '^(libs|apps)/[^/]+/(src|app)/(.+/)?testing/',
  '^apps/web/server/(main|count-statements|answer-without-memory)\\.ts$',
  '\\.d\\.m?ts$',
  '\\.(css|json)$',
  // Sent to browsers as they are.
  '^apps/web/public/',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third one both can stand on.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unused',
      comment: 'A file that nothing imports is deleted, or is an entry and listed as one.',
      severity: 'error',
      from: {},
      module: { path: '^(apps|libs|tools)/', pathNot: entries, numberOfDependentsLessThan: 1 },
    },
    {
      name: 'nothing-missing',
      comment: 'What is imported is there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'models-rest-on-nothing',
      comment: 'What views are given is the ground that readings and views share.',
      severity: 'error',
      from: { path: '^apps/web/app/models/' },
      to: { path: '^apps/web/(app/(?!models/)|server/)' },
    },
    {
      name: 'readings-know-no-view',
      comment: 'A reading makes a model, and does not know how it is shown.',
      severity: 'error',
      from: { path: '^apps/web/app/reading/', pathNot: '/testing/|\\.test\\.tsx?$' },
      to: { path: '^apps/web/(app/(?!(models|reading)/)|server/)' },
    },
    {
      name: 'views-read-nothing',
      comment: 'A view turns a model into HTML; routes and feeds ask readings. A form names its field as the owner of queries does.',
      severity: 'error',
      from: { path: '^apps/web/app/[^/]+/', pathNot: '^apps/web/app/(models|reading|routes|answers|feeds|testing)/|\\.test\\.tsx?$' },
      to: { path: '^apps/web/(app/reading/(?!query\\.ts)|server/)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/cms/tsconfig.json' },
    exclude: { path: '(^|/)(node_modules|\\.next|\\.cache|\\.vite)/|^apps/[^/]+/build/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
