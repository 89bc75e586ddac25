import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const root = join(folder, '../..');

/** The variables that code of the build reads. */
const read = ['src', 'integrations'].flatMap((room) =>
  readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(ts|tsx|astro)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, room, file), 'utf8').matchAll(/process\.env\.([A-Z_]+)/g),
    ])
    .map(([, name = '']) => name),
);

it('E19: turbo hands the build of the site every variable that it reads, and builds anew where one differs', () => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  expect(read).toContain('SITE_URL');
  expect(tasks['@poryadok/site#build'].env).toEqual(expect.arrayContaining(read));
});
