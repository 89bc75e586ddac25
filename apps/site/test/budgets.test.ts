import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { each, fileAt, pages, pagesUnder, sentSize } from './built-site.ts';
import { serveSite } from './servers.ts';
import { settle } from './visit.ts';

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

const pathFile = (path: string): string => {
  const file = fileAt(path);
  if (!file) throw new Error(`dist has no file at ${path}`);
  return file;
};

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
async function requestsOf(
  path: string,
  act = async (_: import('playwright-core').Page) => {},
): Promise<readonly string[]> {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(site.origin + path);
  await settle(page);
  await act(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return [...asked].filter((url) => !url.startsWith('data:'));
}

const bytesOf = (urls: readonly string[], kind: RegExp): number =>
  urls
    .map((url) => new URL(url).pathname)
    .map(pathFile)
    .filter((file) => kind.test(file))
    .reduce((sum, file) => sum + sentSize(file), 0);

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
    const sizes = new Map<string, number>();
    await each('procedures', pagesUnder('/procedures/'), async ({ path }) => {
      sizes.set(path, bytesOf(await requestsOf(path), /\.js$/));
    });
    hold('procedure page: JavaScript before interaction', 12 * kB, sizes);
  });

  it('JavaScript of a calculator in all, after an answer and a calendar file', async () => {
    const sizes = new Map<string, number>();
    await each('calculators', pagesUnder('/calculators/'), async ({ path }) => {
      const urls = await requestsOf(path, async (page) => {
        const field = page.locator('main input:not([type=radio]):not([type=checkbox])').first();
        if (await field.count()) await field.fill('15.12.2025');
        const buttons = page.locator('main button:visible');
        for (const button of await buttons.all())
          await button.click({ timeout: 1000 }).catch(() => undefined);
      });
      sizes.set(path, bytesOf(urls, /\.js$/));
    });
    expect(Math.max(...sizes.values())).toBeGreaterThan(0);
    hold('calculator page: JavaScript in all', 30 * kB, sizes);
  });

  it('everything that an embedded calculator loads', async () => {
    const sizes = new Map<string, number>();
    await each('frames', pagesUnder('/embed/calculators/'), async ({ path }) => {
      const urls = await requestsOf(path, async (page) => {
        const field = page.locator('main input:not([type=radio]):not([type=checkbox])').first();
        if (await field.count()) await field.fill('15.12.2025');
      });
      sizes.set(path, bytesOf(urls, /./));
    });
    hold('embedded calculator: everything', 45 * kB, sizes);
  });

  it('the loader', () => {
    hold('embed loader', 1 * kB, new Map([['/embed/v1.js', sentSize('embed/v1.js')]]));
  });

  it('search, before a query is typed and after', async () => {
    const index = (urls: readonly string[]) => urls.filter((url) => url.includes('pagefind'));
    const before = await requestsOf('/search/');
    hold('search: bytes before a query', 0, new Map([['/search/', index(before).length]]));
    const after = await requestsOf('/search/', async (page) => {
      await page.locator('main input[type=search]').fill('патент');
      await page.waitForResponse(/pagefind/);
    });
    expect(index(after)).not.toEqual([]);
  });

  it('requests to anyone else', async () => {
    const sizes = new Map<string, number>();
    const samples = [
      '/',
      '/search/',
      ...['/procedures/', '/calculators/', '/services/', '/sources/', '/embed/'].map(
        (start) => pagesUnder(start)[0]?.path ?? start,
      ),
    ];
    await each('third parties', samples, async (path) => {
      const urls = await requestsOf(path);
      sizes.set(path, urls.filter((url) => new URL(url).origin !== site.origin).length);
    });
    hold('requests to third parties', 0, sizes);
  });
});
