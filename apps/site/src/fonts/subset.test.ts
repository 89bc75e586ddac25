import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Subset, subset, subsetFile, subsets, weights } from './subset.ts';

const styles = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');

function faceOf(name: Subset): string {
  return styles.split('@font-face').find((rule) => rule.includes(`golos-text-${name}.woff2`)) ?? '';
}

/** The characters for which the styles ask a browser to fetch a file. */
function declared(name: Subset): string[] {
  const ranges = /unicode-range:([^;]+);/.exec(faceOf(name))?.[1] ?? '';
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

  it('has the weights for which it is fetched', () => {
    expect(faceOf(name)).toContain(`font-weight: ${weights.min} ${weights.max};`);
  });
});

it('no style asks for a weight that the kept fonts have not', () => {
  const folder = new URL('../styles/', import.meta.url);
  const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && file !== 'fonts.css')
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/font(?:-weight)?: (\d{3})\b/g),
    ])
    .map(([, weight]) => Number(weight));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((weight) => weight < weights.min || weight > weights.max)).toEqual([]);
});
