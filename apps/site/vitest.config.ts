import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      // Gates look at `dist` as it was built, with a real browser: minutes, not seconds, and no clock decides.
      {
        test: {
          name: 'gates',
          include: ['test/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
    maxWorkers: 2,
    passWithNoTests: true,
  },
});
