import { defineConfig } from 'vitest/config';

/** The quick run has no test that asks for a database server, so none is started. */
const isQuick = process.env['FLERSPROG_TESTS'] === 'quick';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: isQuick ? [] : ['src/testing/start-mongod.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
