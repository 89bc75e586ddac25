import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchIndexAddress } from '../src/search/search-index.ts';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { visitor } from './visit.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
beforeEach(async () => {
  page = await (await visitor(browser)).newPage();
  return () => page.context().close();
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

async function openSearch(words: string): Promise<void> {
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(words)}`);
}

function results() {
  return page.locator('[data-results] h3 a');
}

async function summary(words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor();
}

describe('a person who searches in their own words', () => {
  it.each([
    ['прописка', '/services/temporary-registration/'],
    ['gfntyn', '/services/patent/'],
    ['3.10.2', '/sources/003/#S003-3.10.2'],
    ['штраф сколько', '/calculators/registration-fine/'],
  ])('«%s» finds %s among the first three', async (words, wanted) => {
    await openSearch(words);
    await summary(/Нашлось/);
    const hrefs = await results().evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.slice(0, 3)).toContain(wanted);
  });

  it('is told what was looked for instead, and may look for the very word', async () => {
    await openSearch('пропыска');
    await page.getByText('Возможно, вы искали «прописка»').waitFor();
    await page.getByRole('button', { name: 'Искать именно «пропыска»' }).click();
    await summary(/Ничего не нашлось/);
  });

  it('sees that nothing was found, the five topics and the whole list', async () => {
    await openSearch('щщщщщ');
    await page.getByText('По запросу «щщщщщ» ничего нет.').waitFor();
    expect(await page.locator('main a[href^="/services/"]').count()).toBe(5);
    expect(await page.locator('main').getByRole('link', { name: 'Все процедуры' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Искать в тексте страниц' }).click();
    await page.getByText('В тексте страниц этого нет.').waitFor();
  });

  it('finds in the text of pages the section, and no furniture of the page', async () => {
    for (const words of ['патент', 'ближайшая дата', 'прописка']) {
      await openSearch(words);
      await page.getByRole('button', { name: 'Искать в тексте страниц' }).click();
      await summary(/В тексте страниц нашлось/);
      const list = page.locator('[data-results="text"]');
      const text = (await list.count()) > 0 ? await list.innerText() : '';
      expect(text).not.toMatch(/Ваша ближайшая дата|Все мои даты|Пункт в источнике|Сверено:/);
      if (words === 'патент') expect(await list.locator('a[href*="#"]').count()).toBeGreaterThan(0);
    }
  });

  it('goes through the results by keys, and back to the field', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator('#q').focus();
    await page.keyboard.type('патент');
    await results().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() =>
        results()
          .first()
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/services/patent/');
    await page.goBack();
    expect(await page.locator('#q').inputValue()).toBe('патент');
    await results().first().waitFor();
  });

  it('reads the line that answers above the pages', async () => {
    await openSearch('сколько стоит суд');
    const line = page.locator('form + [role=status] + div > .note');
    expect(await line.innerText()).toMatch(/3\s000/);
    expect(await line.locator('a').getAttribute('href')).toMatch(/^\/procedures\//);
  });

  it('types many keys at once and sees the answer to all of them', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator('#q').focus();
    await page.keyboard.type('временная прописка ребёнка в школу и детский сад '.repeat(3), { delay: 0 });
    await page.locator('#q').fill('ходатайство');
    await expect.poll(() => results().first().getAttribute('href')).toBe('/procedures/employer-petition/');
    await summary(/Нашлось/);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Нашлось: \d+\sответ/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('ходатайство');
  });
});

describe('the search', () => {
  it('answers as one types on the first page, on a lost one and from the header of any other', async () => {
    for (const path of ['/', '/no-such-page/']) {
      await page.goto(site.origin + path);
      await page.locator('#q').fill('патент');
      await results().first().waitFor();
      expect(await results().count()).toBeLessThanOrEqual(5);
    }
    await page.goto(`${site.origin}/procedures/employer-petition/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('штраф');
    await results().first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Поиск', exact: true }).click();
    await dialog.waitFor();
    await dialog.getByRole('searchbox').fill('патент');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await results().first().waitFor();
  });

  it('fetches nothing of itself before the reader turns to it', async () => {
    for (const path of ['/', '/search/', '/procedures/employer-petition/']) {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      expect(asked.filter((address) => /pagefind|\/search\/index|\/field\./.test(address))).toEqual([]);
      page.removeAllListeners('request');
    }
  });

  it('says that the network is gone, keeps the words and tries again', async () => {
    await page.route(`**${searchIndexAddress}`, (route) => route.abort());
    await openSearch('патент');
    const alert = page.getByRole('alert');
    await alert.getByText('Сеть не отвечает.').waitFor();
    expect(await page.locator('#q').inputValue()).toBe('патент');
    await page.unroute(`**${searchIndexAddress}`);
    await alert.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await results().first().waitFor();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Искать в тексте страниц' }).click();
    await alert.getByText('Сеть не отвечает.').waitFor();
    await page.unroute('**/pagefind/**');
    await alert.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await page.locator('[data-results="text"] li').first().waitFor();
  });

  it('without a script leads to the list of all procedures', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.origin}/search/?q=патент`);
    expect(await still.locator('main a[href="/procedures/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});
