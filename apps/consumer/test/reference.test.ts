import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the reference in docs/api can be written; what of it is stale goes to the report, and `pnpm test` warns', () => {
  const script = join(import.meta.dirname, '../../../scripts/api.mjs');
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  const told = stderr.split('\n').filter((line) => line !== '');
  // Anything else is a complaint of typedoc: a link that leads nowhere, a docstring that it cannot read.
  expect(told.filter((line) => !line.includes('is stale'))).toEqual([]);
  expect(status).toBe(told.length > 0 ? 1 : 0);
  const reports = join(import.meta.dirname, '../reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'reference.json'), JSON.stringify(told));
});
