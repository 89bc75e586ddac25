import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The root of the repository; every path here is relative to it. */
export const repositoryFolder = join(import.meta.dirname, '../../../..');
const domainSource = 'packages/domain/src';

/** A list that follows from the files on disk, as it should stand. */
export interface Generated {
  path: string;
  text: string;
}

/** A file of a service's folder or of a calculator's. */
export interface DataFile {
  /** `patent`: the service, or `tools` for calculators that serve them all. */
  folder: string;
  /** `passport-validity`: the name without its ending, and the id. */
  name: string;
}

/** The text of a file of the domain: `read('sources/conflicts.ts')`. */
export function read(path: string): string {
  return readFileSync(join(repositoryFolder, domainSource, path), 'utf8');
}

/** Every TypeScript file one folder below `path` that is no test, in the order of names. */
export function filesBelow(path: string): DataFile[] {
  const folders = readdirSync(join(repositoryFolder, domainSource, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return folders.flatMap((folder) =>
    readdirSync(join(repositoryFolder, domainSource, path, folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => ({ folder, name: basename(file, '.ts') })),
  );
}

/** The ids that stand in a file of data, each once, in order. Read as text, so that one broken file hides no other. */
export function idsIn(path: string): string[] {
  return [...new Set([...read(path).matchAll(/\bid: '([^']+)'/g)].map(([, id = '']) => id))];
}

/** A variable's name for what a file exports, the folder's first since two folders may hold a file of one name: `patentPassportValidity`. */
export function aliasOf({ folder, name }: DataFile): string {
  return `${folder}-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
