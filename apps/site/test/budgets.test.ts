import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { fileAt, pages, pagesUnder, sentSize } from './built-site.ts';
import { serveSite } from './servers.ts';
import { inTabs, settle } from './visit.ts';

const kB = 1000;

interface Measure {
  what: string;
  limit: number;
  /** The heaviest page. */
  page: string;
  bytes: number;
}

const table: Measure[] = [];

/** Holds every measured page to a limit; the heaviest one goes to the table. */
function hold(what: string, limit: number, sizes: ReadonlyMap<string, number>): void {
  expect(sizes.size).toBeGreaterThan(0);
  const [page, bytes] = [...sizes].reduce((heaviest, next) => (next[1] > heaviest[1] ? next : heaviest));
  table.push({ what, limit, page, bytes });
  expect([...sizes].filter(([, size]) => size > limit)).toEqual([]);
}

function pathFile(path: string): string {
  const file = fileAt(path);
  if (!file) throw new Error(`dist has no file at ${path}`);
  return file;
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  console.log('bytes as sent, gzip -9');
  for (const { what, limit, page, bytes } of table)
    console.log(`${String(bytes).padStart(6)} of ${String(limit).padStart(6)}  ${what}  ${page}`);
});

/** Addresses that a page asks for: as it stands, and after `act`. */
async function requestsOf(page: Page, path: string, act = async () => {}): Promise<readonly string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(site.origin + path);
  await settle(page);
  await act();
  await page.waitForLoadState('networkidle');
  return [...asked].filter((url) => !url.startsWith('data:'));
}

/** Measures every page in the browser. */
async function measure(
  name: string,
  measured: readonly { path: string }[],
  size: (page: Page, path: string) => Promise<number>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  await inTabs(browser, name, measured, async (page, { path }) => {
    sizes.set(path, await size(page, path));
  });
  return sizes;
}

/** Types a date into the first field, so that an answer is counted. */
async function typeDate(page: Page): Promise<void> {
  const field = page.locator('main input[type=text]').first();
  if (await field.count()) await field.fill('15.12.2025');
}

function bytesOf(urls: readonly string[], kind: RegExp): number {
  return urls
    .map((url) => new URL(url).pathname)
    .map(pathFile)
    .filter((file) => kind.test(file))
    .reduce((sum, file) => sum + sentSize(file), 0);
}

describe('budgets of the built site', () => {
  it('HTML of a procedure', () => {
    const guides = pagesUnder('/procedures/');
    hold(
      'procedure page: HTML',
      20 * kB,
      new Map(guides.map(({ path }) => [path, sentSize(pathFile(path))])),
    );
  });

  it('CSS of any page', () => {
    const sizes = pages.map(({ path, root }): [string, number] => {
      const linked = root
        .querySelectorAll('link[rel=stylesheet]')
        .map((link) => link.getAttribute('href') ?? '');
      const inline = root.querySelectorAll('style').reduce((sum, style) => sum + style.innerHTML.length, 0);
      return [path, linked.reduce((sum, href) => sum + sentSize(pathFile(href)), inline)];
    });
    hold('any page: CSS', 12 * kB, new Map(sizes));
  });

  it('JavaScript of a procedure before it is touched', async () => {
    const sizes = await measure('procedures', pagesUnder('/procedures/'), async (page, path) =>
      bytesOf(await requestsOf(page, path), /\.js$/),
    );
    hold('procedure page: JavaScript before interaction', 12 * kB, sizes);
  });

  it('JavaScript of a calculator in all, after an answer and every button', async () => {
    const sizes = await measure('calculators', pagesUnder('/calculators/'), async (page, path) => {
      const urls = await requestsOf(page, path, async () => {
        await typeDate(page);
        for (const button of await page.locator('main button:visible').all())
          await button.click({ timeout: 1000 }).catch(() => undefined);
      });
      return bytesOf(urls, /\.js$/);
    });
    expect(Math.max(...sizes.values())).toBeGreaterThan(0);
    hold('calculator page: JavaScript in all', 30 * kB, sizes);
  });

  it('everything that an embedded calculator loads', async () => {
    const sizes = await measure('frames', pagesUnder('/embed/calculators/'), async (page, path) =>
      bytesOf(await requestsOf(page, path, () => typeDate(page)), /./),
    );
    hold('embedded calculator: everything', 45 * kB, sizes);
  });

  it('the loader', () => {
    hold('embed loader', 1 * kB, new Map([['/embed/v1.js', sentSize('embed/v1.js')]]));
  });

  it('search, before a query is typed and after', async () => {
    const index = (urls: readonly string[]) => urls.filter((url) => url.includes('pagefind'));
    const before = await measure(
      'search',
      [{ path: '/search/' }],
      async (page, path) => index(await requestsOf(page, path)).length,
    );
    hold('search: requests before a query', 0, before);
    const after = await measure('search', [{ path: '/search/' }], async (page, path) => {
      const urls = await requestsOf(page, path, async () => {
        const answer = page.waitForResponse(/pagefind/);
        await page.locator('main input[type=search]').fill('патент');
        await answer;
      });
      return index(urls).length;
    });
    expect(after.get('/search/')).toBeGreaterThan(0);
  });

  it('requests to anyone else', async () => {
    const kinds = [
      '/procedures/',
      '/calculators/',
      '/services/',
      '/sources/',
      '/embed/calculators/',
      '/embed/checklists/',
    ];
    const samples = [
      { path: '/' },
      { path: '/search/' },
      ...kinds.flatMap((kind) => pagesUnder(kind).slice(0, 1)),
    ];
    const sizes = await measure('third parties', samples, async (page, path) => {
      const urls = await requestsOf(page, path);
      return urls.filter((url) => new URL(url).origin !== site.origin).length;
    });
    hold('requests to third parties', 0, sizes);
  });
});
