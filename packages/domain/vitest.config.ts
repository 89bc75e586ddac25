import { defineConfig } from 'vitest/config';
import { timeZones } from '../../scripts/time-zones.ts';

/** Property tests run thousands of cases; a busy machine must not make them fail. */
const testTimeout = 120_000;

/** Only a plain date is made of moments (`test/floors.test.ts`), so only its test runs again where days begin at other hours. */
const zones = timeZones.map((zone) => ({
  test: {
    name: `plain-date, ${zone}`,
    include: ['src/plain-date/plain-date.test.ts'],
    env: { TZ: zone },
    testTimeout,
  },
}));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout,
        },
      },
      ...zones,
    ],
    // Nothing in the domain keeps a state, so files may share what they load.
    isolate: false,
  },
});
