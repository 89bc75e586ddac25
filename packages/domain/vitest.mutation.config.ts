import { defineConfig } from 'vitest/config';

/** The tests of what is mutated, with less fuzz and no search for the smallest failure: a mutant need only fail. */
export default defineConfig({
  test: {
    include: ['src/{calendar,plain-date,terms}/*.test.ts', 'test/calculators/*.test.ts'],
    setupFiles: ['test/quick-properties.ts'],
    env: { FUZZ_RUNS: '30' },
    testTimeout: 30_000,
  },
});
