import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculators } from './calculators.ts';
import { counts } from './counts.ts';
import { descriptions } from './descriptions.ts';
import { type Generated, repositoryFolder } from './disk.ts';
import { exports } from './exports.ts';
import { ids } from './ids.ts';
import { letters } from './letters.ts';
import { services } from './services.ts';
import { transfers } from './transfers.ts';
import { updates } from './updates.ts';
import { years } from './years.ts';

const generators: readonly (() => Generated)[] = [
  ids,
  services,
  calculators,
  letters,
  exports,
  counts,
  transfers,
  years,
  descriptions,
];

function isStale({ path, text }: Generated): boolean {
  const file = join(repositoryFolder, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

function write({ path, text }: Generated): string {
  writeFileSync(join(repositoryFolder, path), text);
  return path;
}

/**
 * The files that do not stand as they should, in order of writing. The days of change come last and only where the lists are
 * right, since they are found by importing the content.
 *
 * @param today - the day that changed content gets
 */
export async function staleFiles(today: string): Promise<Generated[]> {
  const lists = generators.map((generate) => generate()).filter(isStale);
  return lists.length > 0 ? lists : [await updates(today)].filter(isStale);
}

/** Writes what is stale and nothing else, so that no watcher wakes for nothing. Gives the paths written. */
export async function writeRegistries(today: string): Promise<string[]> {
  const lists = generators
    .map((generate) => generate())
    .filter(isStale)
    .map(write);
  return [...lists, ...[await updates(today)].filter(isStale).map(write)];
}
