import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildLoader } from '../scripts/loader.ts';

it('the loader takes less than 1 kB, and asks for nothing more', async () => {
  const loader = await buildLoader();
  const text = new TextDecoder().decode(loader);
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(1000);
  expect(text).not.toMatch(/import|fetch|XMLHttpRequest|createElement\("script"\)/);
});
