import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculatorFiles } from './calculator-files.ts';
import { type DataFile, type Generated, repositoryFolder } from './disk.ts';
import { serviceFiles } from './service-files.ts';

const path = 'packages/domain/package.json';

function entriesOf(value: unknown): [string, unknown][] {
  return value && typeof value === 'object' ? Object.entries(value) : [];
}

/** The package's subpaths: those written by hand, one for each calculator and one for each procedure behind theirs. */
export function exports(): Generated {
  const manifest: unknown = JSON.parse(readFileSync(join(repositoryFolder, path), 'utf8'));
  const subpaths = entriesOf(entriesOf(manifest).find(([key]) => key === 'exports')?.[1])
    .filter(([subpath]) => !/^\.\/(calculators|procedures)\//.test(subpath))
    .flatMap((entry) => {
      if (entry[0] === './calculators') return [entry, ...subpathsOf('calculators', calculatorFiles())];
      if (entry[0] === './procedures') return [entry, ...subpathsOf('services', serviceFiles().procedures)];
      return [entry];
    });
  const written = Object.fromEntries(
    entriesOf(manifest).map(([key, value]) => [
      key,
      key === 'exports' ? Object.fromEntries(subpaths) : value,
    ]),
  );
  return { path, text: `${JSON.stringify(written, undefined, 2)}\n` };
}

/** One subpath a file, by its id. */
function subpathsOf(folder: 'calculators' | 'services', files: readonly DataFile[]): [string, unknown][] {
  return files
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map((file) => [
      `./${folder === 'services' ? 'procedures' : folder}/${file.name}`,
      {
        source: `./src/${folder}/${file.folder}/${file.name}.ts`,
        types: `./dist/${folder}/${file.folder}/${file.name}.d.ts`,
        default: `./dist/${folder}/${file.folder}/${file.name}.js`,
      },
    ]);
}
