import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The quick run has no test that asks for a database server, so none is started. */
const isQuick = process.env['FLERSPROG_TESTS'] === 'quick';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: isQuick ? [] : [join(import.meta.dirname, 'src/testing/start-mongod.ts')],
    testTimeout: 20_000,
  },
});
