/**
 * Cuts the face down to what a Russian page shows. `pnpm --filter @poryadok/site fonts` writes the files;
 * they are kept in the repository so that a build needs no font tools. Golos Text is under the OFL, without reserved names.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const folder = '@fontsource-variable/golos-text/files/golos-text-';
const require = createRequire(import.meta.url);

function letters(first: string, last: string) {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

/** Our files: the source's script each is cut from, and the characters it keeps. `styles/fonts.css` names the same ranges. */
export const subsets = {
  /** Every page needs these two. */
  russian: { from: 'cyrillic', characters: `${letters('А', 'я')}Ёё№` },
  marks: {
    from: 'latin',
    characters: `${letters(' ', '@')}${letters('[', '`')}${letters('{', '~')}\u00a0«»§°·×–—‘’“”„•…−`,
  },
  /** Names of services and file formats. */
  latin: { from: 'latin', characters: letters('A', 'Z') + letters('a', 'z') },
  /** The sign of the rouble, fetched by pages that tell a sum. */
  rouble: { from: 'latin-ext', characters: '₽' },
} as const;

export type Subset = keyof typeof subsets;

/** The weights that our styles ask for. `styles/fonts.css` names them too. */
export const weights = { min: 400, max: 700 };

/** What browsers do by themselves, and figures of one width, which our tables ask for. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/**
 * One subset, as WOFF2.
 *
 * Of `marks` 10 444 bytes of 37 916 are left.
 */
export async function subset(name: Subset): Promise<Uint8Array> {
  const { from, characters } = subsets[name];
  const source = readFileSync(require.resolve(`${folder}${from}-wght-normal.woff2`));
  return subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: features,
  });
}

/** Where a subset is kept. */
export function subsetFile(name: Subset) {
  return new URL(`golos-text-${name}.woff2`, import.meta.url);
}
