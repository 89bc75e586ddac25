import { aliasOf, type Generated } from './disk.ts';
import { letterFiles } from './letter-files.ts';

/** Every letter on disk, in the order of file names. */
export function letters(): Generated {
  const files = letterFiles().map((name) => ({ name, alias: aliasOf({ folder: 'letter', name }) }));
  return {
    path: 'packages/domain/src/letters/registry.ts',
    text: `// Written by scripts/registry.ts. Do not edit: add a file to this folder instead.
import type { Letter } from '../schema/letter.ts';
${files.map(({ name, alias }) => `import { letter as ${alias} } from './${name}.ts';\n`).join('')}
/** All letters and applications, in the order of their ids. */
export const letters: readonly Letter[] = [
${files.map(({ alias }) => `  ${alias},\n`).join('')}];

/** What each file holds, by its path. */
export const letterFiles: Readonly<Record<string, Letter>> = {
${files.map(({ name, alias }) => `  'letters/${name}.ts': ${alias},\n`).join('')}};
`,
  };
}
