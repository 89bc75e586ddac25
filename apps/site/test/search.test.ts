import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { visitor } from './visit.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  page = await (await visitor(browser)).newPage();
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

async function find(words: string): Promise<string[]> {
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(words)}`);
  await page.waitForFunction(() =>
    /Нашлось|нашлось/.test(document.querySelector('[data-summary]')?.textContent ?? ''),
  );
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('a person who searches in their own words', () => {
  it.each([
    ['прописка', /temporary-registration|registration/],
    ['регистрация без хозяина', /without-owner-consent|owner/],
    ['продлить патент', /patent/],
    ['отказали', /refusal|analyse|reapply/],
    ['штраф', /fine/],
    ['подпись', /sign/],
    ['скан не принимают', /documents|enter-data|form|collect/],
    ['миграционный центр', /patent/],
    ['иностранный паспорт', /./],
    ['производственный календарь', /calendar/],
    ['что делать если отказали в регистрации', /refus|analyse|registration/],
  ])('«%s» finds the right page among the first five', async (words, wanted) => {
    const first = (await find(words)).slice(0, 5);
    expect(first.length).toBeGreaterThan(0);
    expect(first.some((href) => wanted.test(href))).toBe(true);
  });

  it('sees that nothing was found, and what else to try', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('щщщщщ')}`);
    await page.getByText('Ничего не нашлось').waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(0);
  });

  it('fetches nothing of the index before turning to the field', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.origin}/search/`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.locator('#q').focus();
    await expect.poll(() => requests.some((url) => url.includes('/pagefind/pagefind.js'))).toBe(true);
  });
});
