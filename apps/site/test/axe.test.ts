import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type Problem, pages, report } from './built-site.ts';
import { serveSite } from './servers.ts';
import { inTabs, settle, watch } from './visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levelAa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Violations on a page as it stands, a line each: the rule and the first elements. */
async function violations(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const options: RunOptions = { runOnly: [...rules], resultTypes: ['violations'] };
  const found = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return (await axe.run(given)).violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, options);
  return found.map(({ id, targets }) => `${id}: ${targets.slice(0, 3).join(' | ')}`);
}

it('every page passes axe by day, by night and at 320 px, does not scroll sideways and says nothing in the console', async () => {
  const problems: Problem[] = [];
  await inTabs(browser, 'axe', pages, async (page, { path }) => {
    const note = (found: readonly string[], mode = '') => {
      for (const what of found) problems.push({ path, what: mode ? `${what}, ${mode}` : what });
    };
    const seen = watch(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.origin + path);
    await settle(page);
    await page.evaluate(axeSource);
    note(await violations(page, levelAa), 'by day');

    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // Night changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    note(await violations(page, ['color-contrast']), 'by night');

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    note(await violations(page, levelAa), 'at 320 px');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) note([`${overflow} px too wide at 320 px`]);
    // 404.html asked by its own name is an ordinary page.
    note(seen.problems);
  });
  expect(report(problems)).toEqual([]);
});
