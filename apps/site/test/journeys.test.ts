import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { pagesOnPaper, phone } from '../measure/page.ts';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor } from './visit.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
/** What it costs a person: fingers on the glass, dates typed, and screens of 740 px passed on the way. */
let taps = 0;
let dates = 0;
let screens = 0;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  context = await visitor(browser, phone);
  page = await context.newPage();
  taps = 0;
  dates = 0;
  screens = 0;
});
afterEach(() => context.close());

async function open(path: string) {
  await page.goto(site.origin + path);
  await awake(page);
}

/** Scrolls down until something is seen, and counts how far that was. */
async function look(at: Locator) {
  await at.waitFor();
  const bottom = await at.evaluate((element) => element.getBoundingClientRect().bottom);
  const down = Math.max(0, bottom - 740);
  screens += down / 740;
  await page.evaluate((by) => scrollBy(0, by), down);
}

async function tap(at: Locator) {
  await look(at);
  taps += 1;
  await at.click();
}

async function typeDate(label: string, text: string) {
  const field = page.getByLabel(label);
  await look(field);
  dates += 1;
  await field.fill(text);
}

function told(who: string) {
  console.log(`${who}: ${taps} taps, ${dates} dates, ${screens.toFixed(1)} screens`);
}

it('a worker with a patent: one date, two taps, at most four screens to the day and the papers', async () => {
  await open('/');
  await typeDate('Когда выдан патент', '16.12.2025');
  await tap(page.getByRole('button', { name: 'Узнать' }));
  await page.waitForURL('**/calculators/patent-renewal/**');
  await look(page.locator('main .result .leaf').first());
  expect((await page.locator('main .result .leaf').first().innerText()).replace(/\s+/g, ' ')).toMatch(
    /понедельник 30 ноября 2026/i,
  );
  await tap(page.getByRole('link', { name: 'Что взять' }).first());
  await page.waitForURL('**/procedures/patent-renewal-documents/**');
  await look(page.locator('[data-take]').first());
  told('worker');
  expect(taps).toBe(2);
  expect(dates).toBe(1);
  expect(screens).toBeLessThanOrEqual(4);
});

it('a refused person: from the first page to what the refusal means and the way onward', async () => {
  await open('/');
  await tap(page.getByRole('link', { name: 'Отказ в регистрации' }).first());
  await page.waitForURL('**/services/registration-refusal/**');
  await tap(page.locator('[data-station] summary').first());
  await tap(page.locator('.station[open] .inside a').first());
  await page.waitForURL('**/procedures/**');
  await look(page.locator('#answer .headline'));
  told('refused');
  expect(taps).toBeLessThanOrEqual(3);
  expect(screens).toBeLessThanOrEqual(4);
});

it('an owner who is asked to confirm: the answer is under three choices', async () => {
  await open('/');
  await tap(page.getByRole('radio', { name: 'Собственник жилья', exact: true }));
  const first = page.locator('[data-case-answer] a').first();
  await tap(first);
  await page.waitForURL(/\/(procedures|calculators|services)\//);
  await look(page.locator('h1'));
  told('owner');
  expect(taps).toBe(2);
  expect(screens).toBeLessThanOrEqual(4);
});

it('somebody who comes back finds the list begun with one tap', async () => {
  await open('/procedures/patent-renewal-documents/');
  await page.locator('[data-tick]').first().check();
  await open('/');
  await tap(page.locator('[data-begun] a').first());
  await page.waitForURL('**/procedures/patent-renewal-documents/**');
  expect(await page.locator('[data-tick]').first().isChecked()).toBe(true);
  told('coming back');
  expect(taps).toBe(1);
  expect(screens).toBeLessThanOrEqual(2);
});

it('a lawyer gives a client the list for the client’s answers on two sheets', async () => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open('/procedures/patent-renewal-documents/#v=1&employer=person&in-russian=yes');
  await page.getByText('Ответы взяты из ссылки').first().waitFor();
  await tap(page.getByRole('button', { name: 'Печать списка' }).first());
  told('lawyer');
  expect(taps).toBe(1);
  // What is taken along stands over the list too: its 18 rows do not lie between.
  expect(screens).toBeLessThanOrEqual(4);
  await page.waitForFunction(() => document.documentElement.dataset.print === 'list');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-answers]').innerText()).toContain('Частное лицо');
  expect(await page.locator('[data-sheet-qr] svg').isVisible()).toBe(true);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
});
