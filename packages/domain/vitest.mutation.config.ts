import { defineConfig } from 'vitest/config';

/** The tests of what is mutated. Mutated code is slow, so that a test may take its time. */
export default defineConfig({
  test: {
    include: ['src/{calendar,plain-date,terms}/*.test.ts', 'test/calculators/*.test.ts'],
    testTimeout: 30_000,
  },
});
