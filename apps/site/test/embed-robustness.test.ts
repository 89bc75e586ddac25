import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { read } from './built-site.ts';
import { serveSite } from './servers.ts';
import { visitor, watch } from './visit.ts';

/** Pages of partners as they were reported to other projects: `docs/robustness.md`. */
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Server;
let host: string;
let page: Page;
let seen: ReturnType<typeof watch>;

/** The partner's page of the test under way. */
let written: { body: string; type: string; headers: Record<string, string> };

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  hosts = createServer(({ url }, response) => {
    // A partner may keep a copy of the loader.
    if (url === '/own/v1.js' || url === '/own/embed/v1.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(read('embed/v1.js'));
    else if (url === '/')
      response.writeHead(200, { 'content-type': written.type, ...written.headers }).end(written.body);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Нет такой страницы</p>');
  }).listen(0);
  host = `http://localhost:${(hosts.address() as AddressInfo).port}`;
});
afterAll(async () => {
  hosts.close();
  await Promise.all([browser?.close(), site?.close()]);
});

async function start(options: BrowserContextOptions = {}): Promise<void> {
  const context = await visitor(browser, { viewport: { width: 900, height: 3000 }, ...options });
  page = await context.newPage();
  seen = watch(page);
  await page.addInitScript(() => {
    Object.assign(window, { resizes: 0 });
    document.addEventListener('poryadok:resize', () => {
      (window as unknown as { resizes: number }).resizes += 1;
    });
  });
}
beforeEach(() => start());
afterEach(() => page.context().close());

function link(): string {
  return `<a href="${site.origin}/calculators/patent-renewal/" data-poryadok="calculators/patent-renewal">Срок патента</a>`;
}

function loader(): string {
  return `<script src="${site.origin}/embed/v1.js" async="async"></script>`;
}

interface Written {
  doctype?: string;
  type?: string;
  headers?: Record<string, string>;
}

/** Opens a page of a partner with this in its head and its body. */
async function open(
  head: string,
  body: string,
  {
    doctype = '<!doctype html><html lang="ru">',
    type = 'text/html; charset=utf-8',
    headers = {},
  }: Written = {},
): Promise<void> {
  written = {
    body: `${doctype}<head><meta charset="utf-8"/><title>Приёмная</title><link rel="icon" href="data:,"/>${head}</head><body>${body}</body></html>`,
    type,
    headers,
  };
  await page.goto(host);
}

async function frameAt(index: number): Promise<Frame> {
  // In XHTML names of elements are small, and Playwright knows such a frame only by its number.
  const frame =
    (await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame()) ??
    page.mainFrame().childFrames()[index];
  if (!frame) throw new Error(`no frame ${index}`);
  return frame;
}

/** Waits until a frame is as high as what is in it; its height. */
async function fitted(index = 0): Promise<number> {
  const element = page.locator('iframe').nth(index);
  await expect
    .poll(async () => {
      const frame = await frameAt(index);
      const [inner, left] = await frame
        .evaluate(() => [innerHeight, document.documentElement.scrollHeight - innerHeight] as const)
        .catch(() => [0, -1] as const);
      return inner > 300 ? left : -1;
    })
    .toBe(0);
  return element.evaluate((frame) => (frame as HTMLElement).offsetHeight);
}

/** Types the two dates of the renewal and waits for the answer. */
async function answered(index = 0): Promise<void> {
  const frame = await frameAt(index);
  await frame.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const fields = frame.locator('input[type=text]');
  await fields.nth(0).fill('19.01.2026');
  await fields.nth(1).fill('14.12.2026');
  await expect.poll(() => frame.locator('.result').innerText()).toContain('23');
}

describe('R33: a copy of the loader on the partner’s own host', () => {
  it('takes the site from the link', async () => {
    await open('', `<p>${link()}</p><script src="/own/v1.js"></script>`);
    await fitted();
    expect(await page.locator('iframe').getAttribute('src')).toContain(`${site.origin}/embed/calculators/`);
    await answered();
    expect(seen.problems).toEqual([]);
  });
});

describe('K13: what is hidden at first has its height once it is shown', () => {
  it('in a tab that is put away and shown again, in a closed block, in an accordion of no height', async () => {
    await open(
      '',
      `<div id="tab" style="display:none">${link()}</div>
      <details><summary>Срок</summary>${link()}</details>
      <div id="accordion" style="height:0;overflow:hidden">${link()}</div>${loader()}`,
    );
    await page.locator('iframe').nth(2).waitFor({ state: 'attached' });
    const show = (value: string) =>
      page.locator('#tab').evaluate((tab, display) => {
        tab.style.display = display;
      }, value);
    await show('block');
    const height = await fitted(0);
    expect(height).toBeGreaterThan(600);
    await show('none');
    await page.waitForTimeout(200);
    await show('block');
    await expect.poll(() => fitted(0)).toBe(height);
    await page.locator('summary').click();
    await expect.poll(() => fitted(1)).toBe(height);
    await page.locator('#accordion').evaluate((accordion) => {
      accordion.style.height = 'auto';
    });
    await expect.poll(() => fitted(2)).toBe(height);
    expect(seen.problems).toEqual([]);
  });
});

describe('K14: styles of the partner for all frames', () => {
  it.each(['iframe{height:auto}', 'iframe{max-width:100%}', 'iframe{width:50%;aspect-ratio:16/9}'])(
    '%s: the frame is as high as what is in it',
    async (style) => {
      await open(`<style>${style}</style>`, `${link()}${loader()}`);
      await fitted();
      await answered();
      await fitted();
      expect(seen.problems).toEqual([]);
    },
  );

  it.each([
    ['iframe{height:315px!important}', 315],
    ['iframe{max-height:400px}', 400],
  ])('%s: it is cut, scrolls inside and answers', async (style, height) => {
    await open(`<style>${style}</style>`, `${link()}${loader()}`);
    const frame = await frameAt(0);
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
    await answered();
    const scrolled = await frame.evaluate(() => {
      scrollTo({ top: 1e6, behavior: 'instant' });
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && scrollY > 0;
    });
    expect(scrolled).toBe(true);
    expect(seen.problems).toEqual([]);
  });
});

describe('K15: a page of a partner', () => {
  const xhtml = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="ru">';
  const cases: [string, string, () => string, Written?][] = [
    [
      'with Trusted Types',
      '',
      () => link(),
      { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } },
    ],
    ['with <base href target>', '<base href="https://elsewhere.example/" target="_blank"/>', () => link()],
    ['in XHTML', '', () => `<p>${link()}</p>`, { doctype: xhtml, type: 'application/xhtml+xml' }],
    ['without a doctype', '', () => link(), { doctype: '<html lang="ru">' }],
    ['from right to left', '', () => `<div dir="rtl">${link()}</div>`],
    ['with a column of 200 px', '', () => `<div style="width:200px">${link()}</div>`],
    ['with zoom', '<style>body{zoom:1.25}</style>', () => link()],
    ['with a scale', '<style>main{transform:scale(.8)}</style>', () => `<main>${link()}</main>`],
    [
      'that WordPress has put into paragraphs and dressed up',
      '',
      () => `<p>${link().replace('Срок патента', '«Срок&#8230; патента»')}<br />\n</p>`,
    ],
  ];
  it.each(cases)('%s has its calculator', async (_, head, body, options) => {
    await open(head, `${body()}${loader()}`, options);
    await fitted();
    await answered();
    await fitted();
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
    const frame = await frameAt(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(seen.problems).toEqual([]);
  });
});

describe('K17: a screen whose pixels are not whole', () => {
  it.each([1, 1.1, 1.25, 1.5, 1.75])('of ratio %d: the height settles at once and stays', async (ratio) => {
    await page.context().close();
    await start({ deviceScaleFactor: ratio });
    await open('', `${link()}${loader()}`);
    await fitted();
    const resizes = () => page.evaluate(() => (window as unknown as { resizes: number }).resizes);
    const empty = await fitted();
    await answered();
    await fitted();
    for (const field of await (await frameAt(0)).locator('input[type=text]').all()) await field.fill('');
    await expect.poll(() => fitted()).toBe(empty);
    await page.waitForTimeout(500);
    const before = await resizes();
    // An answer comes in two or three steps; each tells its height once.
    expect(before).toBeLessThan(16);
    await page.waitForTimeout(1000);
    expect(await resizes()).toBe(before);
    await expect.poll(() => fitted()).toBe(empty);
    expect(seen.problems).toEqual([]);
  });
});

describe('K18: a page that moves what holds the frame, after dates were typed', () => {
  it('has the frame anew, empty and as high as it is', async () => {
    await open('', `<div id="from"><p>${link()}</p></div><div id="to"></div>${loader()}`);
    const empty = await fitted();
    await answered();
    await page.evaluate(() =>
      document.querySelector('#to')?.append(...(document.querySelector('#from')?.childNodes ?? [])),
    );
    await expect.poll(() => page.locator('#to iframe').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(1);
    await expect.poll(() => fitted()).toBe(empty);
    expect(await (await frameAt(0)).locator('input[type=text]').first().inputValue()).toBe('');
    await answered();
    await fitted();
    expect(seen.problems).toEqual([]);
  });
});
