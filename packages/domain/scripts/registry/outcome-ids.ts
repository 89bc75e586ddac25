import { dirname, join, normalize } from 'node:path';
import { type DataFile, read } from './disk.ts';

/**
 * The ids of a calculator's outcomes as types: what stands as `id:` in its file and in those of `src/calculators` that it
 * is made of. A part that is counted is a `string` there: `gap-${string}`. Read as text, like every id; that no answer
 * has another, `test/calculators/contract.test.ts` holds.
 */
export function outcomeIds({ folder, name }: DataFile): string[] {
  const ids = [...madeOf(`calculators/${folder}/${name}.ts`)].flatMap((path) =>
    [...read(path).matchAll(/\bid: ('[^']+'|`[^`]+`)/g)].map(([, id = '']) =>
      id.replace(/\$\{[^}]+\}/g, `\${string}`),
    ),
  );
  return [...new Set(ids)].filter((id) => id !== `'${name}'`).sort();
}

/** A file with all that it imports of its own service: not the engine, which says no id. */
function madeOf(path: string, found = new Set<string>()): Set<string> {
  found.add(path);
  for (const [, imported = ''] of read(path).matchAll(/from '(\.[^']+)'/g)) {
    const next = normalize(join(dirname(path), imported));
    if (/^calculators\/(?!engine\/)[\w-]+\//.test(next) && !found.has(next)) madeOf(next, found);
  }
  return found;
}
