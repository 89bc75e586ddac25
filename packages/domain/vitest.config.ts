import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests run thousands of cases; a busy machine must not make them fail.
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 120_000 },
});
