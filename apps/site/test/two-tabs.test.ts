import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor } from './visit.ts';

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  context = await visitor(browser);
});
afterEach(() => context.close());

async function tab(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await awake(page);
  return page;
}

const list = '/procedures/patent-renewal-documents/';

function box(page: Page, at: number) {
  return page.locator('[data-tick]').nth(at);
}
/** The id of the row in which a box stands. */
function rowOf(page: Page, at: number) {
  return box(page, at).evaluate((tick) =>
    tick.closest('[data-requirement]')?.id.slice('requirement-'.length),
  );
}
function ticked(page: Page) {
  return page.locator('[data-tick]:checked').count();
}
function file(content: object) {
  return { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}
async function told(page: Page) {
  return (await page.locator('[data-restored]').innerText()).replaceAll('\u00a0', ' ');
}

describe('a list in two tabs', () => {
  it('keeps the ticks of both, and each tab shows them', async () => {
    const [one, other] = [await tab(list), await tab(list)];
    await box(one, 0).check();
    await box(one, 1).check();
    await expect.poll(() => ticked(other)).toBe(2);
    await box(other, 2).check();
    await expect.poll(() => ticked(one)).toBe(3);
    await one.reload();
    await expect.poll(() => ticked(one)).toBe(3);
  });

  it('keeps what the other tab wrote although this one has not heard of it', async () => {
    const one = await tab(list);
    await box(one, 0).check();
    const third = await rowOf(one, 2);
    // Written without an event, as a tab that slept would find it.
    await one.evaluate((id) => {
      const key = 'poryadok:checklist:patent-renewal-documents';
      const kept = JSON.parse(localStorage.getItem(key) ?? '');
      localStorage.setItem(key, JSON.stringify({ ...kept, ticked: [...kept.ticked, id] }));
    }, third);
    await box(one, 1).check();
    await expect.poll(() => ticked(one)).toBe(3);
  });

  it('what is ticked before its script comes is kept', async () => {
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin + list, { waitUntil: 'commit' });
    await box(page, 0).check();
    await box(page, 1).check();
    release();
    await expect.poll(() => page.locator('[data-count]').innerText()).toContain('Подготовлено 2');
    await page.reload();
    await expect.poll(() => ticked(page)).toBe(2);
  });
});

describe('a file of marks', () => {
  it('of an edition whose lines are all gone changes nothing', async () => {
    const page = await tab(list);
    await box(page, 0).check();
    await page.locator('[data-file]').setInputFiles(
      file({
        procedure: 'patent-renewal-documents',
        version: 1,
        answers: { mode: 'no-such' },
        ticked: ['gone'],
      }),
    );
    await expect.poll(() => told(page)).toContain('нет отметок этого списка');
    expect(await ticked(page)).toBe(1);
  });

  it('adds what it holds, says what is gone, and can be taken back', async () => {
    const page = await tab(list);
    await box(page, 0).check();
    const second = await rowOf(page, 1);
    await page
      .locator('[data-file]')
      .setInputFiles(
        file({ procedure: 'patent-renewal-documents', version: 1, answers: {}, ticked: [second, 'gone'] }),
      );
    await expect.poll(() => told(page)).toContain('Не узнали: 1');
    expect(await ticked(page)).toBe(2);
    const back = page.getByRole('button', { name: 'Вернуть как было' });
    await back.click();
    await expect.poll(() => ticked(page)).toBe(1);
    await page.reload();
    await expect.poll(() => ticked(page)).toBe(1);
  });
});

describe('the plan in two tabs', () => {
  it('loses nothing that the other tab has added', async () => {
    const item = (id: string, at: number) => ({
      id,
      date: `2026-12-2${at}`,
      title: id,
      note: '',
      link: '/calculators/',
    });
    const plan = await tab('/plan/');
    const keep = (page: Page, ids: string[]) =>
      page.evaluate(
        (items) => localStorage.setItem('poryadok:plan', JSON.stringify({ version: 1, items })),
        ids.map(item),
      );
    const rows = plan.locator('main ol.dates .of-day > li');
    const other = await tab('/calculators/');
    await keep(other, ['a', 'b']);
    await expect.poll(() => rows.count()).toBe(2);
    // This one without an event.
    await keep(plan, ['a', 'b', 'c']);
    await plan
      .getByRole('button', { name: /Убрать/ })
      .first()
      .click();
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('b'), expect.stringContaining('c')]);
    // The focus has not fallen out of the page.
    expect(await plan.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await plan.getByRole('button', { name: 'Вернуть' }).click();
    await expect.poll(() => rows.count()).toBe(3);
  });
});

describe('a link that travelled', () => {
  const link = '/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026';
  it.each([
    ['encoded whole', link.replace(/#(.*)/, (_, fragment) => `#${encodeURIComponent(fragment)}`)],
    ['escaped twice', link.replaceAll('&', '&amp;')],
    ['with a bracket at its end', `${link})`],
    ['with somebody’s tracking', `${link}?utm_source=tg`],
  ])('%s opens the answer', async (_, path) => {
    const page = await tab(path);
    await expect.poll(() => page.locator('.result').innerText()).toMatch(/23\sдекабря\s2026/);
  });

  it('that is cut inside a year says so and gives no date', async () => {
    const page = await tab('/calculators/patent-renewal/#v=1&contractOn=14.12.2026&patentIssuedOn=19.01.20');
    await page.getByText('Ссылка неполная').waitFor();
    expect(await page.getByLabel('Когда выдан патент').inputValue()).toBe('');
    expect(await page.locator('.result').count()).toBe(0);
  });
});
