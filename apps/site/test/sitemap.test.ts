import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { fileAt, pages, read } from './built-site.ts';

/** The addresses that a list of pages, or a list of lists, names. */
function locations(address: string): readonly string[] {
  const file = fileAt(new URL(address).pathname);
  if (!file) throw new Error(`dist has no file at ${address}`);
  return parse(read(file).toString())
    .querySelectorAll('loc')
    .map((location) => location.text);
}

const [sitemap = ''] =
  read('robots.txt')
    .toString()
    .match(/(?<=^Sitemap: ).+$/m) ?? [];

it('every page that search engines may list is in the list that robots.txt names, by its canonical address, and no other', () => {
  const meant = pages
    .filter(
      ({ root }) => !root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
    )
    .map(({ root }) => root.querySelector('link[rel=canonical]')?.getAttribute('href'));
  expect(meant.length).toBeGreaterThan(100);
  expect([...locations(sitemap).flatMap(locations)].sort()).toEqual(meant.sort());
});
