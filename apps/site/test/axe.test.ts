import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { each, pages } from './built-site.ts';
import { serveSite } from './servers.ts';
import { settle, watch } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Three ways to meet a page: by day, by night, and on the narrowest phone. */
const MODES = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: '320 px', colorScheme: 'light', width: 320 },
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Violations of a page as it stands, a line each: the rule and the first elements. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

it('every page passes axe by day, by night and at 320 px, does not scroll sideways and says nothing in the console', async () => {
  const problems: string[] = [];
  await each('axe', pages, async ({ path }) => {
    const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(site.origin + path);
    // Asked by its address it is a page like any other.
    await settle(page);
    await page.evaluate(AXE);
    for (const { name, colorScheme, width } of MODES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const violation of await violations(page)) problems.push(`${path} (${name}): ${violation}`);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) problems.push(`${path}: ${overflow} px too wide at 320 px`);
    problems.push(...seen.problems.map((problem) => `${path}: ${problem}`));
    await context.close();
  });
  expect(problems).toEqual([]);
});
