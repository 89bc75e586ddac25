import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, repositoryFolder } from './disk.ts';

/** The names of the files of `src/letters` that export a letter, in their order. */
export function letterFiles(): string[] {
  return readdirSync(join(repositoryFolder, 'packages/domain/src/letters'))
    .filter((file) => file.endsWith('.ts') && /^export const letter\b/m.test(read(`letters/${file}`)))
    .sort()
    .map((file) => basename(file, '.ts'));
}
