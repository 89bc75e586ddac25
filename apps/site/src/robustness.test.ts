import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

const rows = [...read('docs/robustness.md').matchAll(/^\| ([RK]\d+) \| .* \| `([^`]+)`: «(.+)» \|$/gm)].map(
  ([, id = '', file = '', title = '']) => ({ id, file, title }),
);

it('the table has a row for every case, in their order', () => {
  const numbered = (letter: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
  expect(rows.map(({ id }) => id)).toEqual([...numbered('R', 43), ...numbered('K', 26)]);
});

it.each(rows)('$id is held by a test that exists', ({ file, title }) => {
  expect(read(file)).toContain(title);
});
