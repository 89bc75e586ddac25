import { expect, it } from 'vitest';
import { builtFor } from '../integrations/site-address.ts';
import { fileAt, files, inspect, pages, read } from './built-site.ts';

/** Attributes that hold the address of something. */
const siteAddresses = ['href', 'src', 'action', 'component-url', 'renderer-url', 'before-hydration-url'];

const ids = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => element.id))]),
);

/** What is wrong with an address written on a page, `undefined` when nothing is. */
function problem(address: string, from: string): string | undefined {
  if (!URL.canParse(address, builtFor + from)) return 'is no address';
  // A calendar program asks for a feed by this scheme, and gets it by that of the site.
  const url = new URL(address.replace(/^webcal:/, 'https:'), builtFor + from);
  if (/^(mailto|tel|data):$/.test(url.protocol)) return undefined;
  if (!/^https?:$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
  if (url.origin !== builtFor) return undefined;
  const file = fileAt(url.pathname);
  if (!file) return 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  // A fragment with an equals sign is the state of a calculator.
  const target = ids.get(`/${file.replace(/index\.html$/, '')}`);
  if (fragment && target && !fragment.includes('=') && !target.has(fragment)) return `has no #${fragment}`;
  return undefined;
}

it('every address on every page leads to a built file, every fragment to an element', () => {
  let checked = 0;
  const problems = inspect(({ path, root }) =>
    siteAddresses.flatMap((attribute) =>
      root.querySelectorAll(`[${attribute}]`).flatMap((element) => {
        const address = element.getAttribute(attribute) ?? '';
        checked += 1;
        const found = problem(address, path);
        return found ? [`${address} ${found}`] : [];
      }),
    ),
  );
  console.log(`${checked} addresses on ${pages.length} pages`);
  expect(checked).toBeGreaterThan(pages.length);
  expect(problems).toEqual([]);
});

it.each(['/tools/refusal/', '/tools/files/', '/tools/check/', '/tools/many/', '/letters/'])(
  'guides lead to %s where it helps',
  (tool) => {
    const guides = pages.filter(({ path }) => /^\/procedures\/./.test(path));
    const leading = guides.filter(({ root }) => root.querySelector(`main a[href^="${tool}"]`));
    expect(leading.length).toBeGreaterThan(0);
    expect(leading.length).toBeLessThan(guides.length);
  },
);

it('every url() of every stylesheet leads to a built file', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const problems = sheets.flatMap((sheet) =>
    [
      ...read(sheet)
        .toString()
        .matchAll(/url\(["']?([^"')]+)["']?\)/g),
    ].flatMap(([, address = '']) => {
      const found = problem(address, `/${sheet}`);
      return found ? [`${sheet}: ${address} ${found}`] : [];
    }),
  );
  expect(problems).toEqual([]);
});

it('every page can be reached from the home page, but for the frames and 404', () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const page = pages.find((candidate) => candidate.path === path);
    if (!page || reached.has(path)) return;
    reached.add(path);
    for (const link of page.root.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', builtFor + path);
      if (url.origin === builtFor) visit(url.pathname);
    }
  };
  visit('/');
  const lost = pages.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(lost.filter((path) => !path.startsWith('/embed/') && path !== '/404.html')).toEqual([]);
});
