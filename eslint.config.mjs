import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { foreignLibraries, roomConstraints } from './tools/lint/walls.mjs';

const sources = ['**/*.ts', '**/*.tsx', '**/*.mjs'];

/** The walls around one room; `except` opens them for the folders named. */
const walls = (room, files, { except = [], alsoForbidden = [], allowed = [] } = {}) => ({
  files: sources.map((pattern) => `${files}/${pattern}`),
  ignores: except,
  rules: { 'no-restricted-imports': ['error', { patterns: [...foreignLibraries(room, allowed), ...alsoForbidden] }] },
});

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
      // An interface that waits in one engine need not wait in the other.
      '@typescript-eslint/require-await': 'off',
      // Names the type an answer is read as, at the place where it is asked.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Spreading a text gives its code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Interfaces here are made of plain functions, which need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Remix answers by throwing responses.
      '@typescript-eslint/only-throw-error': ['error', { allow: ['Response', { from: 'lib', name: 'Response' }] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Said plainly by the code itself: an index known to exist, a number in a text.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
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
          // Tests of the store start a database found by tools, which look at databases through the store: no file goes round.
          ignoredCircularDependencies: [['@flersprog/tools', '@flersprog/content-store']],
        },
      ],
    },
  },
  walls('i18n', 'libs/i18n'),
  walls('settings', 'libs/settings'),
  walls('content', 'libs/content'),
  walls('content-store', 'libs/content-store'),
  walls('press-release', 'libs/press-release'),
  walls('e2e', 'apps/e2e'),
  walls('tools', 'tools'),
  walls('web', 'apps/web'),
  walls('cms', 'apps/cms'),
  {
    // Reports come from programs to people: these are the places that print.
    files: ['tools/**', '**/commands/**', '**/testing/**', 'apps/*/**/server/{main,log,report}.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests read answers as they came over the wire, and fail when these are not what they say.
    files: ['**/*.test.{ts,tsx}', '**/testing/**', 'apps/e2e/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Plain JavaScript is type-checked by the compiler through its JSDoc.
    files: ['**/*.mjs', '**/*.config.ts', '**/*.d.mts'],
    ...tseslint.configs.disableTypeChecked,
  },
  prettier,
);
