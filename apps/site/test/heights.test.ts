import { calculators } from '@poryadok/domain/calculators';
import { maxHeight } from '@poryadok/embed/protocol';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureOnPhone, pagesOnPaper, phone } from '../measure/page.ts';
import { launch } from './browser.ts';
import { pages, pagesUnder } from './built-site.ts';
import { serveSite } from './servers.ts';
import { awake, inTabs, leave } from './visit.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** The highest that pages may be on a phone 360 px wide, nothing opened. */
it.each([
  [/^\/services\/[^/]+\/$/, 9000, 9000],
  [/^\/services\/[^/]+\/documents\/$/, 5000, 5000],
  [/^\/procedures\/.+/, 12_000, 7000],
  [/^\/sources\/(law|conflicts)\/$/, 20_000, 20_000],
  [/^\/$/, 5000, 5000],
  // The rest: guides have a lower bound, calculators are measured with an answer.
  [/^\/(?!procedures\/.|calculators\/.|services\/|embed\/)./, 20_000, 12_000],
])(
  'a page at %s is not higher than %i px on a phone, the middle one than %i px',
  async (address, most, middle) => {
    const found = pages.filter(({ path }) => address.test(path));
    expect(found.length).toBeGreaterThan(0);
    const high: string[] = [];
    const heights: number[] = [];
    await inTabs(
      browser,
      found,
      async (page, { path }) => {
        const { height } = await measureOnPhone(page, site.origin + path);
        heights.push(height);
        if (height > most) high.push(`${path} is ${height} px high`);
      },
      phone,
    );
    expect(high).toEqual([]);
    expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(middle);
  },
);

it('E4: the middle list in a frame is not higher than 1 500 px on a phone, none higher than a frame may be with everything open', async () => {
  const lists = pagesUnder('/embed/checklists/');
  const heights: number[] = [];
  const cut: string[] = [];
  // A phone less the margins of the page around.
  await inTabs(
    browser,
    lists,
    async (page, { path }) => {
      await page.setViewportSize({ width: 344, height: 740 });
      heights.push((await measureOnPhone(page, site.origin + path)).height);
      await page.setViewportSize({ width: 320, height: 740 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const all = await page.evaluate(() => document.documentElement.scrollHeight);
      if (all > maxHeight) cut.push(`${path} is ${all} px high`);
    },
    phone,
  );
  expect(lists.length).toBeGreaterThan(80);
  expect(cut).toEqual([]);
  expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(1500);
});

it('P51, P52: the middle guide has its first box within three screens of a phone, none has it beyond four and a half', async () => {
  const guides = pages.filter(({ path }) => /^\/procedures\/.+/.test(path));
  const screen = phone.viewport?.height ?? 0;
  const boxes: { path: string; screens: number }[] = [];
  await inTabs(
    browser,
    guides,
    async (page, { path }) => {
      const { firstBox } = await measureOnPhone(page, site.origin + path);
      if (firstBox !== undefined) boxes.push({ path, screens: firstBox / screen });
    },
    phone,
  );
  expect(boxes).toHaveLength(guides.length);
  boxes.sort((a, b) => a.screens - b.screens);
  expect(boxes[Math.floor(boxes.length / 2)]?.screens).toBeLessThanOrEqual(3);
  expect(boxes.filter(({ screens }) => screens > 4.5)).toEqual([]);
});

it('P68: the list of every procedure is printed on two sheets at most', async () => {
  const guides = pages.filter(({ path }) => /^\/procedures\/.+/.test(path));
  const long: string[] = [];
  await inTabs(browser, guides, async (page, { path }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.goto(site.origin + path);
    await page.getByRole('button', { name: 'Печать списка' }).first().click();
    await page.waitForFunction(() => document.documentElement.dataset.print === 'list');
    const sheets = await pagesOnPaper(page);
    if (sheets < 1 || sheets > 2) long.push(`${path} takes ${sheets} sheets`);
  });
  expect(long).toEqual([]);
});

it('no calculator with its example answered is higher than 7 000 px on a phone', async () => {
  const found = pages.filter(({ path }) => /^\/calculators\/.+/.test(path));
  expect(found).toHaveLength(calculators.length);
  const high: string[] = [];
  await inTabs(
    browser,
    found,
    async (page, { path }) => {
      await page.goto(site.origin + path);
      await awake(page);
      await page.getByRole('button', { name: 'Показать на примере' }).click();
      await page.locator('main .result').waitFor();
      await page.getByText('Загружаем подробности').waitFor({ state: 'detached' });
      await page.evaluate(() => document.fonts.ready);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > 7000) high.push(`${path} is ${height} px high`);
      await leave(page);
    },
    phone,
  );
  expect(high).toEqual([]);
});
