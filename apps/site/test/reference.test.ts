import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { fileAt, read } from './built-site.ts';

const reference = join(import.meta.dirname, '../../../docs/api');
const modules = readdirSync(reference, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => path.replace(/\.md$/, ''));

it('has calculate, the frame’s messages and the server for assistants', () => {
  expect(modules).toEqual(
    expect.arrayContaining(['domain/calculators', 'domain/calendar', 'embed/protocol', 'mcp/README']),
  );
});

it.each(modules)('the reference of %s stands on the site, and its links lead to files there', (module) => {
  const path = `api/reference/${module}.txt`;
  expect(fileAt(`/${path}`)).toBeDefined();
  const linked = [
    ...read(path)
      .toString()
      .matchAll(/\]\(([\w./-]+)(?:#[^)]*)?\)/g),
  ].map(([, to = '']) => to);
  expect(linked.filter((to) => fileAt(`/${join(dirname(path), to)}`) === undefined)).toEqual([]);
});
