import { defineConfig } from 'vitest/config';

/** The unit tests need no browser and no built page, so they do not load the page's own Vite configuration. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // Room for a busy machine; no test asserts how long anything takes.
    testTimeout: 180_000,
    // The tests keep nothing in modules, so files may share them: each is loaded once for a worker, not once for a file.
    isolate: false,
    maxWorkers: '100%',
    hookTimeout: 180_000,
    benchmark: { include: ['tests/**/*.bench.ts'] },
  },
});
