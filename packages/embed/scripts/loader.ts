import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** One file for the browsers the site supports, minified. */
async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    target: ['chrome104', 'safari15.4', 'firefox100'],
    ...options,
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.contents;
}

/** The loader as partners get it: one classic script. */
export async function buildLoader(): Promise<Uint8Array> {
  const loader = await bundle({
    entryPoints: [fileURLToPath(new URL('../src/v1.ts', import.meta.url))],
    format: 'iife',
    // Fifteen bytes of "use strict" less.
    tsconfigRaw: { compilerOptions: { strict: false } },
  });
  // A script needs no last line break.
  return loader.subarray(0, loader.lastIndexOf(0x29) + 1);
}

/** The custom element as partners get it: one module. */
export function buildElement(): Promise<Uint8Array> {
  const entryPoints = [fileURLToPath(new URL('../src/element.ts', import.meta.url))];
  return bundle({ entryPoints, format: 'esm' });
}

/**
 * A partner's page in React, for tests.
 *
 * @param folder - where what it imports is looked for
 */
export function buildPage(code: string, folder: string): Promise<Uint8Array> {
  return bundle({
    stdin: { contents: code, resolveDir: folder, loader: 'tsx' },
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
