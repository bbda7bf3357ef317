import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.journey.test.ts'],
    globalSetup: 'src/start-the-product.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
