import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { timeZones } from '../../scripts/time-zones.ts';

/** Property tests run thousands of cases; a busy machine must not make them fail. */
const testTimeout = 120_000;

/** The reader's day is local: `unit` again where days begin at other hours. */
const zones = timeZones.map((zone) => ({
  extends: true,
  test: {
    name: `unit, ${zone}`,
    include: ['src/**/*.test.ts'],
    exclude: ['src/fonts/**'],
    env: { TZ: zone },
    testTimeout,
  },
}));

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,integrations}/**/*.test.ts'], testTimeout } },
      ...zones,
      // Gates look at `dist` as it was built, with a real browser: minutes, not seconds, and no clock decides.
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/browser.ts',
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          // A busy machine's browser may be late once; what is broken is broken twice. `pnpm test` names both.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
    isolate: false,
    // Gates wait for a browser as often as they work.
    maxWorkers: availableParallelism() + 1,
    passWithNoTests: true,
  },
});
