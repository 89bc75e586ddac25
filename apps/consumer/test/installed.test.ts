import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { install, packages } from './install.ts';

const { folder, packed } = install();
afterAll(() => rmSync(folder, { recursive: true }));

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The two ways in which projects of today find a package's types. */
const resolutions = { nodenext: 'nodenext', bundler: 'esnext' } as const;

/** The lines of the compiler that are errors. */
function compile(files: readonly string[], resolution: keyof typeof resolutions = 'nodenext'): string[] {
  const options = {
    module: resolutions[resolution],
    moduleResolution: resolution,
    target: 'es2022',
    lib: 'es2023,dom,dom.iterable',
    jsx: 'react-jsx',
    skipLibCheck: 'false',
  };
  const { stdout } = spawnSync(
    process.execPath,
    [
      compiler,
      '--strict',
      '--noEmit',
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      ...files,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout.split('\n').filter((line) => /error TS/.test(line));
}

/** The TypeScript of a README, each block a file of the project, as a newcomer pastes it; their names. */
function pasted(name: (typeof packages)[number]): string[] {
  const text = readFileSync(join(packed[name].folder, 'README.md'), 'utf8');
  return [...text.matchAll(/^```(tsx?)\n(.+?)^```$/gms)].map(([, kind, code = ''], index) => {
    const file = `${name}-${index}.${kind}`;
    writeFileSync(join(folder, file), code);
    return file;
  });
}

describe.each(packages)('@poryadok/%s, as it is packed', (name) => {
  const { tarball, manifest, folder: unpacked } = packed[name];

  it('has nothing that publint would mend, suggestions and all', async () => {
    const { messages } = await publint({ pkgDir: unpacked, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('gives types to every subpath, for Node’s modules and for bundlers', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (!analysis.types) throw new Error('the tarball has no types');
    // ESM alone: what `require` or a resolution older than exports makes of it is not promised.
    const promised = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        // A file for a site to serve, not to import.
        !('entrypoint' in problem && problem.entrypoint.startsWith('./hosted/')) &&
        !('resolutionKind' in problem && /node10|node16-cjs/.test(problem.resolutionKind)),
    );
    expect(promised).toEqual([]);
  });

  it('names no file of our own sources', () => {
    expect(JSON.stringify(manifest.exports)).not.toMatch(/"source"|\/src\//);
  });

  it('says where it lives, what it is about and what it needs', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: { type: 'git', directory: `packages/${name}` },
      keywords: expect.arrayContaining([expect.any(String)]),
      engines: { node: expect.stringMatching(/^>=\d+$/) },
      homepage: expect.stringContaining('https://'),
    });
  });

  it('brings its licence and a README', () => {
    const files = execFileSync('ls', [unpacked], { encoding: 'utf8' }).split('\n');
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json']));
  });
});

describe('an empty project with nothing but the tarballs', () => {
  it('runs them in Node', () => {
    expect(
      JSON.parse(execFileSync(process.execPath, ['answer.mjs'], { cwd: folder, encoding: 'utf8' })),
    ).toEqual({
      headline: 'Заключите договор с центром не позже пятницы, 27 ноября 2026 года',
      day: '2027-01-19',
      procedure: 'passport-validity',
      papers: true,
      schemas: true,
      height: { height: 30_000 },
      server: 'object',
      name: '@poryadok/domain',
    });
  });

  it.each(['nodenext', 'bundler'] as const)(
    'compiles strictly by %s, with the types of the packages and what their READMEs show',
    (how) => {
      const shown = packages.flatMap(pasted);
      expect(shown).toEqual(['domain-0.ts', 'domain-1.ts', 'embed-0.tsx', 'embed-1.ts']);
      expect(compile(['right.ts', 'page.tsx', ...shown], how)).toEqual([]);
    },
  );

  it('draws the component on a server as its link', () => {
    const drawn = execFileSync(process.execPath, ['server.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(drawn.trim()).toBe(
      '<poryadok-embed data-poryadok="calculators/patent-renewal" data-prefill-patent-issued-on="19.01.2026"><a href="https://poryadok.example/calculators/patent-renewal/">До какого числа переоформить патент</a></poryadok-embed>',
    );
  });

  it('has four mistakes caught by the compiler, each in its line', () => {
    expect(compile(['wrong.ts']).map((line) => line.slice(0, line.indexOf(',')))).toEqual([
      'wrong.ts(3',
      'wrong.ts(4',
      'wrong.ts(5',
      'wrong.ts(6',
    ]);
  });

  it('is built by Vite, without the schemas’ library', async () => {
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rollupOptions: { input: join(folder, 'page.js') } },
    });
    if (!('output' in built)) throw new Error('Vite built no single bundle');
    const code = built.output.map((file) => ('code' in file ? file.code : '')).join('');
    expect(code).toContain('document.title');
    expect(code).not.toMatch(/ZodError|_zod/);
  });
});
