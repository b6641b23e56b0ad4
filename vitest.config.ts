import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, because a shared machine may be slow: a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // A process for each file would load the project 95 times: half of the whole time.
    isolate: false,
  },
});
