import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculatorFiles } from './calculator-files.ts';
import { type Generated, repositoryFolder } from './disk.ts';

const path = 'packages/domain/package.json';

function entriesOf(value: unknown): [string, unknown][] {
  return value && typeof value === 'object' ? Object.entries(value) : [];
}

/** The package's subpaths: those written by hand, and one for each calculator behind `./calculators`. */
export function exports(): Generated {
  const manifest: unknown = JSON.parse(readFileSync(join(repositoryFolder, path), 'utf8'));
  const subpaths = entriesOf(entriesOf(manifest).find(([key]) => key === 'exports')?.[1])
    .filter(([subpath]) => !subpath.startsWith('./calculators/'))
    .flatMap((entry) => (entry[0] === './calculators' ? [entry, ...calculatorSubpaths()] : [entry]));
  const written = Object.fromEntries(
    entriesOf(manifest).map(([key, value]) => [
      key,
      key === 'exports' ? Object.fromEntries(subpaths) : value,
    ]),
  );
  return { path, text: `${JSON.stringify(written, undefined, 2)}\n` };
}

function calculatorSubpaths(): [string, unknown][] {
  return calculatorFiles()
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ folder, name }) => [
      `./calculators/${name}`,
      {
        source: `./src/calculators/${folder}/${name}.ts`,
        types: `./dist/calculators/${folder}/${name}.d.ts`,
        default: `./dist/calculators/${folder}/${name}.js`,
      },
    ]);
}
