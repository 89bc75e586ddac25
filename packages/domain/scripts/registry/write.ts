import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculatorsById } from './by-id.ts';
import { calculators } from './calculators.ts';
import { counts } from './counts.ts';
import { type Generated, repositoryFolder } from './disk.ts';
import { exports } from './exports.ts';
import { ids } from './ids.ts';
import { letters } from './letters.ts';
import { services } from './services.ts';
import { transfers } from './transfers.ts';
import { years } from './years.ts';

const generators: readonly (() => Generated)[] = [
  ids,
  services,
  calculators,
  calculatorsById,
  letters,
  exports,
  counts,
  transfers,
  years,
];

/** The files that do not stand as they should, in order of writing. */
export function staleFiles(): Generated[] {
  return generators
    .map((generate) => generate())
    .filter(({ path, text }) => {
      const file = join(repositoryFolder, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
}

/** Writes what is stale and nothing else, so that no watcher wakes for nothing. Gives the paths written. */
export function writeRegistries(): string[] {
  return staleFiles().map(({ path, text }) => {
    writeFileSync(join(repositoryFolder, path), text);
    return path;
  });
}
