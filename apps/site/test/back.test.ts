/**
 * The way back to a page that lay in the browser's memory. Playwright forbids that memory, and the browser that npm brought has
 * none: there these tests are passed over, loudly. With a Chrome of the machine they run.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { servePartner } from '../../../scripts/servers.mjs';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor, watch } from './visit.ts';

const partner = 'http://localhost:4322';

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;
let demo: Awaited<ReturnType<typeof servePartner>>;
beforeAll(async () => {
  [site, demo] = await Promise.all([serveSite(), servePartner(0)]);
  browser = await launch(
    [
      `--host-resolver-rules=MAP localhost:4321 127.0.0.1:${site.port}, MAP localhost:4322 127.0.0.1:${demo.port}`,
    ],
    ['--disable-back-forward-cache'],
  );
});
afterAll(() => Promise.all([browser?.close(), site?.close(), demo?.close()]));
beforeEach(async () => {
  context = await visitor(browser, { viewport: { width: 1000, height: 4000 } });
});
afterEach(() => context.close());

/**
 * Leaves a page for another and comes back. A browser that keeps no pages ends the test; one that does and has not kept this
 * one fails it with its reasons.
 */
async function awayAndBack(
  page: Page,
  elsewhere: string,
  { skip }: TestContext,
  meanwhile = async () => {},
): Promise<void> {
  const reasons: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
  });
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(elsewhere);
  await meanwhile();
  // No `load` is told of a page that comes from memory.
  await page.goBack({ waitUntil: 'commit' });
  const kept = () => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted);
  await expect.poll(async () => (await kept()) ?? reasons.length > 0).toBe(true);
  if (reasons.includes('BackForwardCacheDisabledForDelegate'))
    skip('this browser keeps no pages in memory: install chromium or google-chrome');
  expect(reasons).toEqual([]);
  expect(await kept()).toBe(true);
}

describe('a partner’s page that comes back from memory', () => {
  it('E6: has its frame with what was typed, which goes on answering and growing', async (test) => {
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(`${partner}/index.html`);
    const frame = page.frameLocator('iframe >> nth=0');
    const [first, second] = [0, 1].map((at) => frame.locator('input[type=text]').nth(at));
    await first?.fill('15.12.2025');
    await frame.getByText('Посчитанный ответ видит').waitFor();
    const place = await second?.boundingBox();
    const state = () =>
      page.evaluate(() => ({
        frames: document.querySelectorAll('iframe').length,
        links: [...document.querySelectorAll<HTMLElement>('a[data-poryadok]')].filter(
          ({ style }) => style.display !== 'none',
        ).length,
        height: document.querySelector('iframe')?.offsetHeight ?? 0,
      }));
    const before = await state();
    expect(before).toMatchObject({ frames: 3, links: 0 });
    await page.evaluate(() => {
      document.addEventListener('poryadok:result', (event) =>
        Object.assign(window, { result: (event as CustomEvent).detail }),
      );
    });
    await awayAndBack(page, `${partner}/hosts/index.html`, test);
    expect(await state()).toEqual(before);
    // Playwright does not find the frames of a page from memory: they are clicked and typed into where they stand.
    await page.mouse.click((place?.x ?? 0) + 10, (place?.y ?? 0) + 10);
    await page.keyboard.type('23.11.2026');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() =>
          JSON.stringify((window as unknown as { result?: { outcomes?: object[] } }).result?.outcomes ?? []),
        ),
      )
      .toContain('"id":"last-contract-day","date":"2026-12-01"');
    await expect.poll(async () => (await state()).height).toBeGreaterThan(before.height);
    expect(seen.problems).toEqual([]);
  });

  it('E6: a frame that goes with its link and comes with it goes on doing so', async (test) => {
    const page = await context.newPage();
    await page.goto(`${partner}/hosts/framework.html`);
    await page.frameLocator('iframe').locator('input[type=text]').first().waitFor();
    await awayAndBack(page, `${partner}/hosts/index.html`, test);
    const frames = () => page.locator('a + iframe').count();
    await page.getByRole('button', { name: 'Убрать' }).click();
    await expect.poll(frames).toBe(0);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await expect.poll(frames).toBe(1);
    const anew = page.frameLocator('iframe').locator('input[type=text]').first();
    await anew.fill('15.12.2025');
    expect(await anew.inputValue()).toBe('15.12.2025');
  });
});

describe('a page of the site that comes back from memory', () => {
  const list = '/procedures/patent-renewal-documents/';
  const ticked = (page: Page) => page.locator('[data-tick]:checked').count();
  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(site.origin + path);
    await awake(page);
    return page;
  }

  it('shows the list with what another tab has ticked meanwhile, and loses neither tick', async (test) => {
    const page = await open(list);
    await page.locator('[data-tick]').nth(0).check();
    await awayAndBack(page, `${site.origin}/plan/`, test, async () => {
      const other = await open(list);
      await other.locator('[data-tick]').nth(1).check();
      await other.close();
    });
    await expect.poll(() => ticked(page)).toBe(2);
    await page.locator('[data-tick]').nth(2).check();
    await page.reload();
    await expect.poll(() => ticked(page)).toBe(3);
  });

  it('shows the plan with what another tab has added meanwhile', async (test) => {
    const keep = (tab: Page, ids: readonly string[]) =>
      tab.evaluate(
        (items) => localStorage.setItem('poryadok:plan', JSON.stringify({ version: 1, items })),
        ids.map((id) => ({ id, date: '2026-12-21', title: id, note: '', link: '/calculators/' })),
      );
    const page = await open('/plan/');
    const rows = page.locator('main ol.dates .of-day > li');
    await awayAndBack(page, `${site.origin}/calculators/`, test, async () => {
      const other = await open('/calculators/');
      await keep(other, ['a', 'b']);
      await other.close();
    });
    await expect.poll(() => rows.count()).toBe(2);
  });

  it('shows the answer to what was typed, and answers what is typed next', async (test) => {
    const page = await open('/calculators/patent-renewal/');
    const answer = () => page.locator('.result').innerText();
    await page.getByLabel('Когда выдан патент').fill('19.01.2026');
    await page.getByLabel('Когда хотите заключить договор').fill('14.12.2026');
    await page.keyboard.press('Enter');
    await expect.poll(answer).toMatch(/23\sдекабря\s2026/);
    await awayAndBack(page, `${site.origin}/plan/`, test);
    expect(await answer()).toMatch(/23\sдекабря\s2026/);
    await page.getByLabel('Когда выдан патент').fill('19.02.2026');
    await page.keyboard.press('Enter');
    await expect.poll(answer).not.toMatch(/23\sдекабря\s2026/);
  });
});
