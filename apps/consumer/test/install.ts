import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The packages that are published, by their folder. */
export const packages = ['domain', 'embed', 'mcp'] as const;
type PackageName = (typeof packages)[number];

const root = join(import.meta.dirname, '../../..');

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package as it would go to the registry: the tarball, and where it was unpacked. */
interface Packed {
  tarball: Uint8Array;
  folder: string;
  manifest: Manifest;
}

/** A project of somebody else, in which nothing is installed but our tarballs and what they say they need. */
export interface Project {
  folder: string;
  packed: Record<PackageName, Packed>;
}

/**
 * Packs the packages with pnpm and installs them into an empty project, outside the repository and without a network: the
 * tarballs are unpacked, and beside each stand the dependencies of its manifest, as the lockfile has them, and no others.
 */
export function install(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-consumer-'));
  cpSync(join(import.meta.dirname, '../project'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const [domain, embed, mcp] = packages.map((name) => unpacked(name, folder));
  if (!domain || !embed || !mcp) throw new Error('nothing was packed');
  // What a project in React, on Node, has of its own.
  for (const own of ['react', 'react-dom', '@types/react', '@types/node']) link(own, folder);
  return { folder, packed: { domain, embed, mcp } };
}

/** Lays a package of this workspace into the project, as if it had been installed there. */
function link(name: string, project: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(join(import.meta.dirname, '../node_modules', name)), path);
}

function unpacked(name: PackageName, project: string): Packed {
  const source = join(root, 'packages', name);
  const tarballs = join(project, 'tarballs', name);
  mkdirSync(tarballs, { recursive: true });
  const [command, ...args] = pnpm();
  execFileSync(command, [...args, 'pack', '--pack-destination', tarballs], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [file = ''] = readdirSync(tarballs);
  const folder = join(project, 'node_modules/@poryadok', name);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(tarballs, file), '-C', folder, '--strip-components=1']);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    if (dependency.startsWith('@poryadok/')) continue;
    const link = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(source, 'node_modules', dependency), link);
  }
  return { tarball: readFileSync(join(tarballs, file)), folder, manifest };
}

/** The pnpm that runs this test: a program of its own, or a script for Node. */
function pnpm(): [command: string, ...args: string[]] {
  const path = process.env.npm_execpath;
  if (!path || !existsSync(path)) throw new Error('run this test by pnpm: it packs with it');
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}
