import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndexAddress } from '../src/search/search-index.ts';
import { launch } from './browser.ts';
import { type BuiltPage, fileAt, inspect, pages, pagesUnder, sentSize } from './built-site.ts';
import { calculatorOf, codeAtFirst, codeInAll, codeNamed, firstWave } from './chunks.ts';
import { serveSite } from './servers.ts';
import { awake, visitor } from './visit.ts';

const kB = 1000;

/** Bytes as sent, gzip -9. */
const limits = {
  'procedure page: HTML': 20 * kB,
  'any page: CSS': 12 * kB,
  'procedure page: JavaScript before it is touched': 12 * kB,
  'calculator page: JavaScript until the first answer': 26 * kB,
  'calculator page: JavaScript in all': 36 * kB,
  'embedded calculator: everything': 45 * kB,
  'embed loader': 1 * kB,
  'search: index': 25 * kB,
  'search: first answers, index and code': 35 * kB,
  'tool page: JavaScript before a press': 30 * kB,
  'refusal helper: JavaScript before a press': 2.5 * kB,
  'refusal helper: what finds the reason, with its data, on the press': 14 * kB,
  'files: JavaScript before a press': 12 * kB,
  'files: what looks into them and mends them, loaded with the first': 26 * kB,
  'many people: JavaScript before a press': 16 * kB,
  'many people: what reads, counts and makes files, loaded on presses': 59 * kB,
  'numbers and documents: JavaScript before a press': 21 * kB,
  'letter: JavaScript before a press': 15 * kB,
  'letter: what fills it, loaded on the touch, and makes its file, on the press': 93 * kB,
} as const;

const table: string[] = [];

/** Holds every measured page to a limit; the heaviest one goes to the table. */
function hold(
  what: keyof typeof limits,
  measured: readonly BuiltPage[],
  sizeOf: (page: BuiltPage) => number,
) {
  const sizes = measured.map((page) => ({ path: page.path, bytes: sizeOf(page) }));
  const [heaviest] = sizes.sort((a, b) => b.bytes - a.bytes);
  if (!heaviest?.bytes) throw new Error(`nothing was measured: ${what}`);
  const limit = limits[what];
  table.push(
    `${String(heaviest.bytes).padStart(6)} of ${String(limit).padStart(6)}  ${what}  ${heaviest.path}`,
  );
  expect(sizes.filter(({ bytes }) => bytes > limit)).toEqual([]);
}

afterAll(() => console.log(`bytes as sent, gzip -9\n${table.join('\n')}`));

function sizeAt(address: string): number {
  const file = fileAt(address);
  if (!file) throw new Error(`dist has no file at ${address}`);
  return sentSize(file);
}

function sum(addresses: Iterable<string>): number {
  return [...addresses].reduce((bytes, address) => bytes + sizeAt(address), 0);
}

function stylesOf({ root }: BuiltPage): readonly string[] {
  return root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
}

/** What a page loads without being touched; a calculator's page also what its first answer takes. */
function loadedAtFirst(page: BuiltPage): ReadonlySet<string> {
  return new Set([...codeAtFirst(page, calculatorOf(page)), ...firstWave(page)]);
}

/** What a page may load, whatever is done there. */
function loadedInAll(page: BuiltPage): ReadonlySet<string> {
  return codeInAll(page, calculatorOf(page));
}

/** The bytes of what a page may load, but not at first. */
function loadedLater(page: BuiltPage): number {
  const before = loadedAtFirst(page);
  return sum([...loadedInAll(page)].filter((address) => !before.has(address)));
}

describe('budgets of the built site', () => {
  it('HTML of a procedure', () => {
    hold('procedure page: HTML', pagesUnder('/procedures/'), ({ path }) => sizeAt(path));
  });

  it('CSS of any page', () => {
    hold('any page: CSS', pages, (page) => {
      const inline = page.root.querySelectorAll('style').map((style) => style.innerHTML.length);
      return inline.reduce((bytes, length) => bytes + length, sum(stylesOf(page)));
    });
  });

  it('JavaScript of a procedure before it is touched', () => {
    hold('procedure page: JavaScript before it is touched', pagesUnder('/procedures/'), (page) =>
      sum(loadedAtFirst(page)),
    );
  });

  it('JavaScript of a calculator until the first answer', () => {
    hold('calculator page: JavaScript until the first answer', pagesUnder('/calculators/'), (page) =>
      sum(loadedAtFirst(page)),
    );
  });

  it('JavaScript of a calculator in all, everything pressed and opened', () => {
    hold('calculator page: JavaScript in all', pagesUnder('/calculators/'), (page) => sum(loadedInAll(page)));
  });

  it('everything that an embedded calculator loads', () => {
    hold('embedded calculator: everything', pagesUnder('/embed/calculators/'), (page) =>
      sum([page.path, ...stylesOf(page), ...loadedInAll(page)]),
    );
  });

  it('JavaScript of a tool before a press', () => {
    hold('tool page: JavaScript before a press', pagesUnder('/tools/'), (page) => sum(loadedAtFirst(page)));
  });

  it('the refusal helper before a press, and what finds the reason on it', () => {
    const [tool] = pagesUnder('/tools/').filter(({ path }) => path === '/tools/refusal/');
    if (!tool) throw new Error('dist has no refusal helper');
    hold('refusal helper: JavaScript before a press', [tool], (page) => sum(loadedAtFirst(page)));
    hold('refusal helper: what finds the reason, with its data, on the press', [tool], (page) => {
      const before = loadedAtFirst(page);
      return sum([...codeNamed('helper')].filter((address) => !before.has(address)));
    });
  });

  it('JavaScript of each tool: before a press, and what comes on one', () => {
    const before = (page: BuiltPage) => sum(loadedAtFirst(page));
    const [files, many, check] = ['files', 'many', 'check'].map((tool) =>
      pagesUnder('/tools/').filter(({ path }) => path === `/tools/${tool}/`),
    );
    hold('files: JavaScript before a press', files ?? [], before);
    hold('files: what looks into them and mends them, loaded with the first', files ?? [], loadedLater);
    hold('many people: JavaScript before a press', many ?? [], before);
    hold('many people: what reads, counts and makes files, loaded on presses', many ?? [], loadedLater);
    hold('numbers and documents: JavaScript before a press', check ?? [], before);
  });

  it('JavaScript of a letter before a press, and what makes its file', () => {
    hold('letter: JavaScript before a press', pagesUnder('/letters/'), (page) => sum(loadedAtFirst(page)));
    hold(
      'letter: what fills it, loaded on the touch, and makes its file, on the press',
      pagesUnder('/letters/'),
      loadedLater,
    );
  });

  it('the loader', () => {
    hold('embed loader', pages.slice(0, 1), () => sizeAt('/embed/v1.js'));
  });

  it('every page names all code that it starts with, so that it comes in one wave of requests', () => {
    const late = inspect((page) => {
      const named = firstWave(page);
      return [...codeAtFirst(page, calculatorOf(page))]
        .filter((address) => !named.has(address))
        .map((address) => `is not told of ${address}`);
    });
    expect(late).toEqual([]);
  });
});

describe('a real browser loads what was counted', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(() => Promise.all([browser?.close(), site?.close()]));

  /** One page of each type. */
  const samples = [
    '/',
    '/procedures/',
    '/procedures/temporary-registration-citizen/',
    '/calculators/patent-tax-coverage/',
    '/embed/calculators/patent-renewal/',
    '/embed/checklists/patent-renewal-documents/',
    '/sources/003/',
    '/sources/law/',
    '/search/',
    '/plan/',
    '/partners/',
    '/tools/check/',
    '/tools/files/',
    '/tools/many/',
    '/tools/refusal/',
    '/letters/mvd-complaint/',
    '/tools/calendar/2027/',
  ].map((path) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (!page) throw new Error(`dist has no page at ${path}`);
    return page;
  });

  /** Opens a page in a browser that has nothing in store; gives also the addresses that it asks for, frames within it left out. */
  async function open(path: string): Promise<{ page: Page; asked: ReadonlySet<string> }> {
    const page = await (await visitor(browser)).newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      if (request.frame() === page.mainFrame() && protocol !== 'data:')
        asked.add(origin === site.origin ? pathname : request.url());
    });
    await page.goto(site.origin + path);
    await awake(page);
    await page.waitForLoadState('networkidle');
    return { page, asked };
  }

  /** Presses and opens whatever is there. */
  async function pressAll(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Показать на примере' }).click();
    await page.locator('main .result').waitFor();
    for (const summary of await page.locator('main summary:visible').all()) await summary.click();
    // The last first: «Очистить» takes away what the others act upon.
    for (const button of (await page.locator('main button:visible').all()).reverse())
      await button.click({ timeout: 1000 }).catch(() => undefined);
  }

  it('on one page of each type: at first that code and no other, in all no more, and nothing from anybody else', async () => {
    const pairs = await Promise.all(
      samples.map(async (built) => {
        const { page, asked } = await open(built.path);
        const code = () =>
          [...asked].filter((address) => address.startsWith('/assets/') && address.endsWith('.js'));
        const atFirst = code().sort();
        if (built.path.startsWith('/calculators/')) {
          await pressAll(page);
          await page.waitForLoadState('networkidle');
        }
        await page.context().close();
        const frame = built.path.startsWith('/embed/');
        const inAll = loadedInAll(built);
        return [
          { path: built.path, atFirst: [...loadedAtFirst(built)].sort(), others: [] },
          {
            path: built.path,
            atFirst,
            // A page also has its icon, fonts and a preview's loader; a frame has the system's font.
            others: [
              ...code().filter((address) => !inAll.has(address)),
              ...[...asked].filter((address) => !fileAt(address) || (frame && address.endsWith('.woff2'))),
            ],
          },
        ] as const;
      }),
    );
    expect(pairs.map(([, loaded]) => loaded)).toEqual(pairs.map(([counted]) => counted));
  });

  it('of the search nothing before the reader turns to the field, then no more than its budget', async () => {
    const { page, asked } = await open('/search/');
    const before = new Set(asked);
    expect([...before].filter((address) => /pagefind|search\/index/.test(address))).toEqual([]);
    await page.getByRole('searchbox').fill('патент');
    await page.locator('[data-results] a').first().waitFor();
    const fetched = [...asked].filter((address) => !before.has(address));
    expect(fetched).toContain(searchIndexAddress);
    hold('search: index', pages.slice(0, 1), () => sizeAt(searchIndexAddress));
    hold('search: first answers, index and code', pages.slice(0, 1), () => sum(fetched));
  });
});
