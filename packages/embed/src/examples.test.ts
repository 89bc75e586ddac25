import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disagreement, docstringsOf } from '../../../scripts/examples.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts/.test(file),
);
const documented = files.map((file) => ({ file, ...docstringsOf(join(import.meta.dirname, file)) }));
const modules = await Promise.all(
  documented
    .filter(({ examples }) => examples.length > 0)
    .map(async (module) => ({
      ...module,
      own: (await import(join(import.meta.dirname, module.file))) as Record<string, unknown>,
    })),
);
const everything: Record<string, unknown> = Object.assign({}, ...modules.map(({ own }) => own));

it('every exported function has a docstring', () => {
  expect(
    documented.flatMap(({ file, undocumented }) => undocumented.map((name) => `${file}: ${name}`)),
  ).toEqual([]);
});

it('finds examples to run', () => {
  expect(modules.flatMap(({ examples }) => examples).length).toBeGreaterThan(3);
});

describe.each(modules)('$file', ({ own, examples }) => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(disagreement(example, { ...everything, ...own, today: '2026-11-25' }, '...[]')).toBeUndefined();
  });
});
