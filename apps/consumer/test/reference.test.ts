import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the reference in docs/api says what the docstrings say', () => {
  const script = join(import.meta.dirname, '../../../scripts/api.mjs');
  const { stderr, stdout, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ told: stderr + stdout, status }).toEqual({ told: '', status: 0 });
});
