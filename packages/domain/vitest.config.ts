import { defineConfig } from 'vitest/config';
import { timeZones } from '../../scripts/time-zones.ts';

/** Only a plain date is made of moments (`test/floors.test.ts`), so only its tests run again where days begin at other hours. */
const zones = timeZones.map((zone) => ({
  test: {
    name: `plain-date, ${zone}`,
    include: ['src/plain-date/**/*.test.ts'],
    env: { TZ: zone },
    testTimeout: 120_000,
  },
}));

export default defineConfig({
  test: {
    projects: [
      // Property tests run thousands of cases; a busy machine must not make them fail.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      ...zones,
    ],
  },
});
