import { posix } from 'node:path';
import { calculators } from '@poryadok/domain/calculators';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type BuiltPage, files, inspect, pagesUnder, read } from './built-site.ts';
import { calculatorOf, codeAtFirst, firstWave } from './chunks.ts';
import { serveSite } from './servers.ts';

/** The browser's code: file and text. */
const code = files
  .filter((file) => /^assets\/.+\.js$/.test(file))
  .map((file) => [file, read(file).toString('utf8')] as const);

function islandsOf({ root }: BuiltPage) {
  return root.querySelectorAll('astro-island');
}

describe('the code of a page comes in one wave', () => {
  it('each page asks itself for all that its scripts and islands import', () => {
    expect(
      inspect((page) =>
        [...codeAtFirst(page)]
          .filter((address) => !firstWave(page).has(address))
          .map((address) => `does not ask for ${address}`),
      ),
    ).toEqual([]);
  });

  const counting = [...pagesUnder('/calculators/'), ...pagesUnder('/embed/calculators/')];
  const functions = counting.flatMap(calculatorOf);

  it('a calculator’s page and its frame ask for one function, their own; other pages for none', () => {
    expect(new Set(functions).size).toBe(2 * calculators.length);
    expect(
      inspect((page) => {
        const asked = functions.filter((address) => firstWave(page).has(address));
        return String(asked) === String(calculatorOf(page)) ? [] : [`asks for ${asked}`];
      }),
    ).toEqual([]);
  });

  it.each(['/calculators/', '/embed/calculators/'])(
    'what two calculators have in common each brings itself: all pages under %s ask for the same files besides',
    (start) => {
      const besides = pagesUnder(start).map((page) =>
        [...firstWave(page)].filter((address) => !calculatorOf(page).includes(address)).sort(),
      );
      expect(new Set(besides.map(String)).size).toBe(1);
      expect(besides[0]).not.toEqual([]);
    },
  );

  it('no file does nothing but import another', () => {
    const stubs = code.filter(([, text]) => /^(import[^;]*;|export\{[^;]*;)+\s*$/.test(text));
    expect(stubs.map(([file]) => file)).toEqual([]);
  });

  it('every island says so when its code does not come', () => {
    expect(
      inspect((page) =>
        islandsOf(page)
          .filter((island) => island.getAttribute('client') !== 'wake')
          .map((island) => `has an island with client:${island.getAttribute('client')}`),
      ),
    ).toEqual([]);
  });
});

describe('a calculator in the browser', () => {
  const pages = [...pagesUnder('/calculators/'), ...pagesUnder('/embed/calculators/')];

  it('renames no file but its own: no code holds the name of that file', () => {
    const names = pages.flatMap(calculatorOf).map((address) => posix.basename(address));
    expect(names).toHaveLength(2 * calculators.length);
    expect(
      code.flatMap(([file, text]) =>
        names.filter((name) => text.includes(name)).map((name) => `${file} holds ${name}`),
      ),
    ).toEqual([]);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s carries its words, and its code none',
    (path, page) => {
      const calculator = calculators.find(({ id }) => path.endsWith(`/${id}/`));
      const labels = calculator?.inputs.map(({ label }) => label) ?? [];
      const given = islandsOf(page)[0]?.getAttribute('props');
      expect(labels).not.toEqual([]);
      for (const label of labels) expect(given).toContain(label);
      expect(JSON.parse(page.root.querySelector('#sentences')?.textContent ?? '[]')).not.toEqual([]);
      const [own = ''] = calculatorOf(page);
      expect(
        read(own.slice(1))
          .toString('utf8')
          .match(/[а-яё]{4,}/gi),
      ).toBeNull();
    },
  );
});

describe('on a thin or broken connection', () => {
  let browser: Browser;
  let page: Page;
  let site: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(() => Promise.all([browser?.close(), site?.close()]));
  beforeEach(async () => {
    page = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  });
  afterEach(() => page.context().close());

  const answered = '/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026';
  const say = () => page.locator('.result .statement');
  const again = () => page.getByRole('button', { name: 'Попробовать ещё раз' });

  /** Opens a page whose code waits until it is released. */
  async function openBeforeItsCode(path: string): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/react-client.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    return release;
  }

  it('what was typed before the code came is not lost, and is answered', async () => {
    const release = await openBeforeItsCode('/calculators/patent-renewal/');
    await page.getByLabel('Когда выдан патент').fill('19 января 2026');
    await page.getByLabel('Когда хотите заключить договор').fill('14.12.2026');
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    release();
    await say().waitFor();
    expect(await page.getByLabel('Когда выдан патент').inputValue()).toBe('19 января 2026');
    expect(page.url()).toContain('contractOn=14.12.2026');
  });

  it.each([
    ['a link', '/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026'],
    ['a partner', '/embed/calculators/patent-renewal/#prefillPatentIssuedOn=19.01.2026'],
  ])('what was typed before the code came stands beside what %s fills in', async (_, path) => {
    const release = await openBeforeItsCode(path);
    await page.getByLabel('Когда хотите заключить договор').fill('14.12.2026');
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    release();
    await expect.poll(() => page.getByLabel('Когда выдан патент').inputValue()).toBe('19.01.2026');
    await page.locator('.result').waitFor();
    expect(await page.getByLabel('Когда хотите заключить договор').inputValue()).toBe('14.12.2026');
  });

  it('what was chosen before the code came stays chosen', async () => {
    const release = await openBeforeItsCode('/calculators/host-registration/');
    await page.getByLabel('Когда человек приехал').fill('02.03.2026');
    await page.getByLabel('Армения').check();
    await page.getByLabel('нет').check();
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    release();
    await say().waitFor();
    expect(await page.getByLabel('Армения').isChecked()).toBe(true);
    await expect.poll(() => page.url()).toMatch(/citizenship=armenia.*firstAddress=false/);
  });

  it.each(['/calculators/patent-renewal/', '/embed/calculators/patent-renewal/', '/plan/', '/tools/check/'])(
    '%s says that its code did not come, and comes alive on another try',
    async (path) => {
      await page.route('**/assets/react-client.*.js', (route) => route.abort());
      await page.goto(site.origin + path);
      await page.getByText('Эта часть страницы не загрузилась').waitFor();
      await page.unroute('**/assets/react-client.*.js');
      await again().click();
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      expect(await again().count()).toBe(0);
    },
  );

  it('a calculator whose own code did not come says so', async () => {
    await page.route('**/assets/patent-renewal.*.js', (route) => route.abort());
    await page.goto(`${site.origin}/calculators/patent-renewal/`);
    await page.getByText('Эта часть страницы не загрузилась').waitFor();
  });

  it('an answer stands without its reasons, says that they did not come, and has them and the dates on another try', async () => {
    await page.route('**/assets/afterwards.*.js', (route) => route.abort());
    await page.goto(site.origin + answered);
    await page.getByText('Эта часть страницы не загрузилась').waitFor();
    const before = await say().innerText();
    expect(await page.locator('.month').count()).toBe(0);
    await page.unroute('**/assets/afterwards.*.js');
    await again().click();
    await page.locator('.month').first().waitFor({ state: 'attached' });
    expect(await say().innerText()).toBe(before);
  });

  it.each([
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ])('what comes after an answer moves nothing that is in sight at $width px', async (viewport) => {
    await page.setViewportSize(viewport);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/afterwards.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin + answered);
    await page.getByText('Загружаем подробности').waitFor();
    await page.locator('.later').scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
    });
    release();
    await page.locator('.month').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts);
    // A thousandth is a line of text that moves by less than a pixel.
    expect(shifts?.filter((shift) => shift > 0.001)).toEqual([]);
  });
});
