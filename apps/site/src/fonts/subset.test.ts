import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Subset, subset, subsetFile, subsets } from './subset.ts';

const styles = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');

/** The characters for which the styles ask a browser to fetch a file. */
function declared(name: Subset): string[] {
  const face = styles.split('@font-face').find((rule) => rule.includes(`golos-text-${name}.woff2`)) ?? '';
  const ranges = /unicode-range:([^;]+);/.exec(face)?.[1] ?? '';
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  });
}

describe.each(Object.keys(subsets) as Subset[])('the kept %s font', (name) => {
  it('is what the subset gives', async () => {
    expect(Buffer.from(await subset(name)).equals(readFileSync(subsetFile(name)))).toBe(true);
  });

  it('is fetched for exactly the characters it holds', () => {
    expect(declared(name).sort()).toEqual([...subsets[name].characters].sort());
  });
});
