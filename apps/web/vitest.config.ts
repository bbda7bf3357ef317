import { defineConfig } from 'vitest/config';

/** Files share a worker's modules, so that the pages are made from the source once, not once a file. */
export default defineConfig({
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'server/**/*.test.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
