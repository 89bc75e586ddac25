import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

const rows = [...read('docs/robustness.md').matchAll(/^\| ([RK]\d+) \| .* \| `([^`]+)`: «(.+)» \|$/gm)].map(
  ([, id = '', file = '', title = '']) => ({ id, file, title }),
);

it('the table has a row for most cases, each case once', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it.each(rows)('$id is held by a test that exists', ({ file, title }) => {
  expect(read(file)).toContain(title);
});
