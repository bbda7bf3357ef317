import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { doorsOfTheStore, foreignLibraries, roomConstraints } from './tools/lint/walls.mjs';

const sources = ['**/*.ts', '**/*.tsx', '**/*.mjs'];

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];

/** The walls around a folder of a room; `allowed` lets libraries in. Tests may look behind the desk and the site. */
const walls = (room, folder, allowed = []) => {
  const keep = (patterns, also) => ({
    files: patterns.map((pattern) => `${folder}/${pattern}`),
    rules: { 'no-restricted-imports': ['error', { patterns: foreignLibraries(room, [...allowed, ...also]) }] },
  });
  return [keep(sources, []), keep(tests, ['node:sqlite', ...doorsOfTheStore])];
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/build',
      '**/.next',
      '**/.cache',
      '**/.vite',
      '**/.vitest',
      'apps/web/public',
      'data',
      '**/next-env.d.ts',
      '**/payload-types.ts',
      '**/importMap.js',
      '**/migrations/*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: sources,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows which names exist.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Remix answers by throwing responses, Express passes a request on with `return next()`.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Express handlers may be asynchronous; they answer their own errors.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, returns: false } }],
      // An interface that waits in one engine need not wait in the other; its methods are plain functions without `this`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Said for the reader's sake: the type an answer is read as, a wider type than is known, a word among texts.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Whatever is thrown must become words somehow.
      '@typescript-eslint/no-base-to-string': 'off',
      // Spreading a text gives its code points, and stray controls are looked for, because both are meant.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-control-regex': 'off',
      // Said plainly by the code itself: an index known to exist, a number in a text.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: sources,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: roomConstraints,
          // A command may load late what its library loads at once.
          checkDynamicDependenciesExceptions: ['.*'],
          // Tests of the store start a database found by tools, which look at databases through the store: no file goes round.
          ignoredCircularDependencies: [['@flersprog/tools', '@flersprog/content-store']],
        },
      ],
    },
  },
  ...walls('i18n', 'libs/i18n'),
  ...walls('settings', 'libs/settings'),
  ...walls('content', 'libs/content'),
  ...walls('content-store', 'libs/content-store'),
  ...walls('press-release', 'libs/press-release'),
  ...walls('e2e', 'apps/e2e'),
  ...walls('tools', 'tools'),
  ...walls('web', 'apps/web'),
  ...walls('cms', 'apps/cms'),
  ...walls('cms', 'apps/cms/src/database', ['@libsql/*', 'node:sqlite']),
  {
    // What Payload and Next hand over is `any`, or says less than can happen.
    files: ['apps/cms/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Reports come from programs to people: these are the places that print.
    files: [
      'tools/**',
      '**/commands/**',
      '**/testing/**',
      'apps/cms/src/press-releases/run-import.ts',
      'apps/*/**/server/{main,report}.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Next's types claim that NODE_ENV is always set.
    files: ['apps/*/**/server/main.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Tests read answers as they came over the wire, and fail when these are not what they say.
    files: [...tests, 'apps/e2e/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  {
    // Plain JavaScript is type-checked by the compiler through its JSDoc.
    files: ['**/*.mjs', '**/*.config.ts', '**/*.d.mts'],
    ...tseslint.configs.disableTypeChecked,
  },
  prettier,
);
