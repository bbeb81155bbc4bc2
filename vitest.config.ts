import { defineConfig } from 'vitest/config';

/** The unit tests need no browser and no built page, so they do not load the page's own Vite configuration. */
export default defineConfig({
  test: {
    environment: 'node',
    // Room for a busy machine; no test asserts how long anything takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    // Laws are tried on many inputs; a busy machine may take longer than the default five seconds.
    testTimeout: 30_000,
    benchmark: { include: ['tests/**/*.bench.ts'] },
  },
});
