import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor, watch } from './visit.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  context = await visitor(browser);
  page = await context.newPage();
});
afterEach(() => context.close());

const renewal = '/calculators/patent-renewal/';
const dates = 'v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026';
const list = '/procedures/patent-renewal-documents/';

async function text(selector = 'body') {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
}

describe('what a browser forgets by itself', () => {
  it.each(['/plan/', list])(
    'R7: on %s Safari’s seven days are told, and the file is offered',
    async (path) => {
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }),
      );
      await page.goto(site.origin + path);
      await page.getByText('Safari стирает').waitFor();
      expect(await text()).toMatch(/Safari стирает .*семь дней.*сохраните .* в файл/i);
    },
  );
});

describe('a network that breaks', () => {
  it('R19: the index that did not come is asked for again by Enter', async () => {
    await page.goto(`${site.origin}/search/`);
    await context.route('**/search/index.txt', (route) => route.abort());
    await page.getByRole('searchbox').fill('прописка');
    await page.getByText('Сеть не отвечает.').waitFor();
    await context.unroute('**/search/index.txt');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('[data-results] a').first().waitFor();
  });

  it('R19: pieces of the text search that did not come are told of, and fetched anew', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('нарколог')}`);
    await context.route('**/pagefind/*', (route) =>
      route.request().url().endsWith('/pagefind.js') ? route.continue() : route.abort(),
    );
    await page.getByRole('button', { name: 'Искать в тексте страниц' }).click();
    await page.getByText('Сеть не отвечает.').waitFor();
    await context.unroute('**/pagefind/*');
    await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await page.locator('[data-results="text"] a').first().waitFor();
  });
});

describe('scripts that are allowed and do not come', () => {
  it('R20: controls that need them go; the rules stay', async () => {
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(site.origin + list);
    const button = page.getByRole('button', { name: 'Скопировать список', includeHidden: true });
    // The wait of eight seconds is over at once.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect.poll(() => button.isVisible()).toBe(false);
    expect(await page.locator('[data-progress]').isVisible()).toBe(false);
    expect(await text('#list')).not.toBe('');
    expect(await page.locator('[data-tick]').first().isVisible()).toBe(true);
  });

  it('R20: a calculator says that its part did not come', async () => {
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(site.origin + renewal);
    await page.getByText('Эта часть страницы не загрузилась.').first().waitFor();
  });

  it('R20: where they come the controls stay', async () => {
    await page.goto(site.origin + list);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.awake)).toBe('');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.getByRole('button', { name: 'Скопировать список' }).isVisible()).toBe(true);
  });
});

describe('a browser that refuses one more change of the address', () => {
  beforeEach(() =>
    context.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('100 per 10 s', 'SecurityError');
      };
    }),
  );

  it('R21: gives the answer all the same, and no exception', async () => {
    const { problems } = watch(page);
    await page.goto(site.origin + renewal);
    await awake(page);
    await page.getByLabel('Когда выдан патент').fill('19.01.2026');
    await page
      .getByLabel(/договор/i)
      .first()
      .fill('14.12.2026');
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
    await page.goto(`${site.origin}/search/`);
    await page.getByRole('searchbox').fill('прописка');
    await page.locator('[data-results] a').first().waitFor();
    await page.goto(`${site.origin}/procedures/`);
    await page.getByRole('searchbox').first().fill('патент');
    await expect.poll(() => text('[data-found]')).toContain('Подходит');
    expect(problems).toEqual([]);
  });
});

describe('a link that travelled', () => {
  it('R24: whose # was escaped leads to the calculator with its dates', async () => {
    await page.goto(`${site.origin}${renewal}%23${dates}`);
    await page.waitForURL(`${site.origin}${renewal}#**`);
    await awake(page);
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
  });
});

describe('what is said', () => {
  it('R40: what gives the marks back stands in sight of the button that took them', async () => {
    await page.goto(site.origin + list);
    await page.locator('[data-tick]:visible').first().check();
    await page.getByRole('button', { name: 'Очистить отметки' }).click();
    const back = page.getByRole('button', { name: 'Вернуть' }).first();
    await back.waitFor();
    const box = await back.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('R42: twice is new in the page twice', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.origin}${renewal}#${dates}`);
    await awake(page);
    const copy = page.getByRole('button', { name: 'Скопировать ссылку' });
    await copy.click();
    const told = page.locator('.told', { hasText: 'Ссылка скопирована' });
    await told.waitFor();
    await told.evaluate((place) => {
      new MutationObserver(() => {
        document.body.dataset.heard = 'again';
      }).observe(place, { childList: true, subtree: true, characterData: true });
    });
    await copy.click();
    await expect.poll(() => page.evaluate(() => document.body.dataset.heard)).toBe('again');
  });
});

describe('what worked and must go on working', () => {
  it.each([
    ['with tracking in the address', `${renewal}?utm_source=tg&fbclid=1#${dates}`],
    ['with a text fragment', `${renewal}#${dates}:~:text=патент`],
    ['without its slash', `${renewal.slice(0, -1)}#${dates}`],
    ['to the file', `${renewal}index.html#${dates}`],
  ])('K12: a link %s opens the answer', async (_, path) => {
    await page.goto(site.origin + path);
    await awake(page);
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
  });

  it.each([list, renewal])(
    'K22 R43: %s does not scroll sideways with wide letters or with text twice as big',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.origin + path);
      await awake(page);
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      // The policy forbids a style in the page, not one that a script sets.
      await page.evaluate(() => {
        document.body.style.letterSpacing = '0.12em';
        document.body.style.wordSpacing = '0.16em';
        document.body.style.lineHeight = '1.5';
      });
      expect(await sideways()).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.body.removeAttribute('style');
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways()).toBeLessThanOrEqual(0);
    },
  );

  it('K25: today stays the day on which the page was opened, in sight and editable', async () => {
    await page.goto(`${site.origin}/calculators/monthly-document-period/`);
    await awake(page);
    const today = page.getByLabel(/сегодня/i).first();
    const before = await today.inputValue();
    expect(before).toContain('25');
    await page.clock.setFixedTime('2026-11-26T00:10:00+03:00');
    await page.locator('body').click();
    expect(await today.inputValue()).toBe(before);
    expect(await today.isEditable()).toBe(true);
  });
});
