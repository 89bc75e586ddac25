import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packages } from './install.ts';

const root = join(import.meta.dirname, '../../..');

/** A copy of what `changeset version` reads, with the versions it then writes. */
function nextVersions(): Record<string, string> {
  const copy = mkdtempSync(join(tmpdir(), 'poryadok-versions-'));
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.changeset'])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  for (const folder of ['packages', 'apps'])
    for (const name of readdirSync(join(root, folder))) {
      mkdirSync(join(copy, folder, name), { recursive: true });
      cpSync(join(root, folder, name, 'package.json'), join(copy, folder, name, 'package.json'));
    }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const changeset = createRequire(join(root, 'package.json')).resolve('@changesets/cli/bin.js');
  execFileSync(process.execPath, [changeset, 'version'], { cwd: copy, stdio: ['ignore', 'ignore', 'pipe'] });
  const versions = Object.fromEntries(
    packages.map((name) => [
      name,
      JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')).version,
    ]),
  );
  rmSync(copy, { recursive: true });
  return versions;
}

const next = nextVersions();

it('gives the versions that the changesets speak of', () => {
  const said = readdirSync(join(root, '.changeset'))
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(join(root, '.changeset', file), 'utf8');
      const version = /First release, (\d+\.\d+\.\d+)/.exec(text)?.[1];
      return [...text.matchAll(/'@poryadok\/(\w+)': major/g)].map(
        ([, name = '']) => [name, version] as const,
      );
    });
  expect(next).toMatchObject(Object.fromEntries(said));
});

it('leaves no package at 0: what docs/architecture.md promises needs a major version', () => {
  for (const version of Object.values(next)) expect(version).not.toMatch(/^0\./);
});
