import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { overflow, unfold } from './axe.ts';
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
    await page.locator('#q').fill('прописка');
    await page.getByText('Сеть не отвечает.').waitFor();
    await context.unroute('**/search/index.txt');
    await page.locator('#q').press('Enter');
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
    const button = page.getByRole('button', { name: 'Скопировать список', includeHidden: true }).first();
    // The wait of eight seconds is over at once.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect.poll(() => button.isVisible()).toBe(false);
    expect(await page.locator('[data-progress]').isVisible()).toBe(false);
    expect(await text('#list')).not.toBe('');
    expect(await page.locator('[data-tick]:visible').count()).toBeGreaterThan(0);
  });

  it('R20: a calculator says that its part did not come', async () => {
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(site.origin + renewal);
    await page.getByText('Эта часть страницы не загрузилась.').first().waitFor();
  });

  it('R20: where they come the controls stay', async () => {
    await page.goto(site.origin + list);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.awake)).toBe('');
    expect(await page.getByRole('button', { name: 'Скопировать список' }).first().isVisible()).toBe(true);
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
    await page.getByLabel('Когда хотите заключить договор').fill('14.12.2026');
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
    await page.goto(`${site.origin}/search/`);
    await page.locator('#q').fill('прописка');
    await page.locator('[data-results] a').first().waitFor();
    await page.goto(`${site.origin}/procedures/`);
    await page.locator('#words').fill('патент');
    await expect.poll(() => text('[data-found]')).toContain('Подходит');
    expect(problems).toEqual([]);
  });
});

describe('a link that travelled', () => {
  it('R24: whose # was escaped leads to the calculator with its dates', async () => {
    await page.goto(`${site.origin}${renewal}%23${dates}`);
    await page.waitForURL((url) => url.pathname === renewal);
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
    const inSight = () =>
      back.evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(inSight).toBe(true);
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
    'K22: %s does not scroll sideways with letters, words and lines set apart',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.origin + path);
      await awake(page);
      await page.evaluate(() => {
        document.body.style.letterSpacing = '0.12em';
        document.body.style.wordSpacing = '0.16em';
        document.body.style.lineHeight = '1.5';
      });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );

  it('K25: the day on which one orders stays what it was when the page was opened, and can be changed', async () => {
    await page.goto(`${site.origin}/calculators/monthly-document-period/`);
    await awake(page);
    const day = page.getByLabel('Когда заказываете');
    const before = await day.inputValue();
    await page.clock.setFixedTime('2026-11-26T00:10:00+03:00');
    await day.focus();
    expect(await day.inputValue()).toBe(before);
    expect(await day.isEditable()).toBe(true);
  });
});

describe('a law flag', () => {
  it('R27: opened in a tab of its own leads to what the law says, and here to its place beside the answer', async () => {
    await page.goto(`${site.origin}/calculators/host-registration/`);
    await awake(page);
    await page.getByRole('button', { name: 'Показать на примере' }).click();
    const flag = page.locator('.result a.flag').first();
    const href = (await flag.getAttribute('href')) ?? '';
    const tab = await context.newPage();
    await tab.goto(site.origin + href);
    const note = tab.locator(`[id="${new URL(tab.url()).hash.slice(1)}"]`);
    await expect.poll(() => note.isVisible()).toBe(true);
    await tab.close();
    const before = page.url();
    await flag.click();
    await expect.poll(() => page.locator(`main [id="${href.split('#')[1]}"]`).isVisible()).toBe(true);
    expect(page.url()).toBe(before);
  });
});

/** What a browser takes for its text when nobody says otherwise is 16 px; a reader may ask for twice as much. */
async function doubleText(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

describe('a screen and its reader', () => {
  it.each([
    '/',
    '/procedures/',
    '/services/patent/',
    list,
    renewal,
    '/sources/law/',
    '/plan/',
    '/search/',
    '/letters/mvd-complaint/',
    '/tools/many/',
    '/tools/calendar/2026/',
  ])('R43: %s does not scroll sideways on a phone whose text is twice as big', async (path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await doubleText();
    await page.goto(site.origin + path);
    await awake(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('36px');
    expect(await page.evaluate(() => matchMedia('(max-width: 15em)').matches)).toBe(true);
    if (path === renewal) {
      await page.getByRole('button', { name: 'Показать на примере' }).click();
      await page.locator('.result').waitFor();
    }
    await unfold(page);
    expect(await overflow(page)).toBe(0);
  });

  it.each([
    [320, 256],
    [360, 640],
  ])('K21: at %i × %i no focus lies under the bar over the list, forth and back', async (width, height) => {
    // A smooth scroll is still under way when the next key comes.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto(site.origin + list);
    await page.locator('[data-tick]:visible').first().check();
    await page.reload();
    const bar = page.locator('[data-restored]').filter({ visible: true });
    await bar.waitFor();
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe(
      width < 336 ? 'static' : 'sticky',
    );
    await page.locator('[data-tick]:visible').first().focus();
    const covered: string[] = [];
    const passed = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(key);
        const found = await page.evaluate(() => {
          const focus = document.activeElement as HTMLElement;
          const over = [...document.querySelectorAll<HTMLElement>('[data-restored]')].find(
            (one) => !one.hidden,
          );
          if (!over || over.contains(focus)) return { name: 'bar', under: false };
          const [a, b] = [focus.getBoundingClientRect(), over.getBoundingClientRect()];
          const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return {
            name: `${focus.tagName} ${focus.id} ${focus.innerText?.slice(0, 30)}`,
            // Seen in part is seen.
            under: getComputedStyle(over).position === 'sticky' && shared > 0 && shared >= a.height - 1,
          };
        });
        passed.add(found.name);
        if (found.under) covered.push(`${key} ${found.name}`);
      }
    expect(passed.size).toBeGreaterThan(15);
    expect(covered).toEqual([]);
  });

  it('K23: in forced colours boxes, buttons and the bar of what is ready are seen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.origin + list);
    await awake(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const tick = page.locator('[data-tick]:visible').first();
    await tick.check();
    expect(await tick.evaluate((box) => getComputedStyle(box).appearance)).toBe('auto');
    const fills = await page
      .locator('.progress rect')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fill));
    expect(new Set(fills).size).toBe(2);
    const borders = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter((one) => (one as HTMLElement).offsetParent)
            .map((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth)),
        );
    const buttons = await borders('main .button');
    expect(buttons.length).toBeGreaterThan(0);
    expect(Math.min(...buttons)).toBeGreaterThan(0);
    await page.goto(`${site.origin}${renewal}#${dates}`);
    await page.locator('.result').waitFor();
    await page.locator('.month').first().waitFor({ state: 'attached' });
    const fields = await borders('main .control');
    expect(fields.length).toBeGreaterThan(1);
    expect(Math.min(...fields)).toBeGreaterThan(0);
    // A day marked by its ground alone has a frame here, since grounds go.
    const days = await borders('.month .last, .month .safe');
    expect(days.length).toBeGreaterThan(0);
    expect(Math.min(...days)).toBe(2);
  });

  it.each([list, renewal, '/search/', '/tools/check/', '/letters/mvd-complaint/'])(
    'K23: the fields of %s are big enough for iOS not to enlarge the page',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.origin + path);
      await awake(page);
      await unfold(page);
      const sizes = await page
        .locator('main :is(input:not([type=checkbox], [type=radio]), textarea, select)')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    },
  );
});
