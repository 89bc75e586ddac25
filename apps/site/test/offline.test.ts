import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { launch } from './browser.ts';
import { distFolder, files, read, sentSize } from './built-site.ts';
import { awake } from './visit.ts';

const [packFile = ''] = files.filter((file) => file.startsWith('offline/'));

it('the worker and the kept site are small', () => {
  expect(sentSize('sw.js')).toBeLessThanOrEqual(1500);
  const sent = brotliCompressSync(read(packFile), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  console.log(`worker ${sentSize('sw.js')} gz, pack ${sent} br, ${sentSize(packFile)} gz`);
  expect(sent).toBeLessThanOrEqual(450_000);
  expect(sentSize(packFile)).toBeLessThanOrEqual(1_900_000);
});

it('what the page says of its size is true', () => {
  const { pages, files: kept }: { pages: Record<string, string>; files: string[] } = JSON.parse(
    read(packFile).toString(),
  );
  const said = read('about/offline/index.html').toString().replaceAll('&nbsp;', ' ');
  const [brotli = 0, gzip = 0, disk = 0] = [...said.matchAll(/(?:около|до)\s([\d,]+)\sМБ/g)].map(
    ([, number = '']) => Number(number.replace(',', '.')) * 1e6,
  );
  const assets = kept.reduce((sum, file) => sum + sentSize(file), 0);
  const pack = brotliCompressSync(read(packFile), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  expect(pack + assets).toBeLessThanOrEqual(brotli);
  expect(sentSize(packFile) + assets).toBeLessThanOrEqual(gzip);
  const bytes = [
    ...Object.values(pages).map((html) => Buffer.byteLength(html)),
    ...kept.map((file) => read(file).length),
  ];
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(disk);
});

it('no frame, no open data and no index of another searcher is kept', () => {
  const { pages, files: kept } = JSON.parse(read(packFile).toString());
  const addresses = [...Object.keys(pages), ...kept];
  expect(addresses.filter((address) => /^(embed|api|pagefind)\//.test(address))).toEqual([]);
  expect(Object.keys(pages)).toContain('404.html');
  expect(kept.filter((address: string) => /FrameCalculator|\/frame-/.test(address))).toEqual([]);
});

describe('a reader who keeps the site', () => {
  let browser: Browser;
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'poryadok-offline-'));
    await cp(distFolder, folder, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    site = await serve({ folder, headers: siteHeaders });
    // The clock of the machine: a worker has its own.
    context = await browser.newContext({ locale: 'ru-RU' });
    page = await context.newPage();
    await page.goto(`${site.origin}/about/offline/`);
    await page.getByRole('button', { name: 'Сохранить сайт' }).click();
    await page.getByText('Сайт сохранён на этом устройстве. Откройте').waitFor({ timeout: 60_000 });
  });
  afterEach(async () => {
    await context.close();
    await site.close().catch(() => {});
  });

  async function text(selector = 'body') {
    return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
  }

  it('opens guide, list, calculator, plan, law and an unknown address without a server', async () => {
    const { origin } = site;
    await site.close();
    await page.goto(`${origin}/procedures/patent-renewal-documents/`);
    expect(await text()).toMatch(/Без сети\. Данные от \d\d\.\d\d\.\d{4}/);
    await page.locator('[data-tick]:visible').first().check();
    await expect.poll(() => text('[data-count]')).toContain('Подготовлено 1');
    await page.goto(
      `${origin}/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026`,
    );
    await awake(page);
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
    await page.getByRole('button', { name: 'В мои даты' }).click();
    await page.goto(`${origin}/plan/`);
    await expect.poll(() => page.locator('main ol.dates > li').count()).toBeGreaterThan(0);
    await page.goto(`${origin}/sources/law/`);
    expect(await text('h1')).not.toBe('');
    await page.goto(`${origin}/search/?q=${encodeURIComponent('прописка')}`);
    await expect.poll(() => page.locator('[data-results] a').count()).toBeGreaterThan(0);
    const unknown = await page.goto(`${origin}/no-such-page/`);
    expect(unknown?.status()).toBe(404);
    expect(await text('h1')).toBe('Такой страницы нет');
    expect(unknown?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(unknown?.headers()['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });

  it('sees a changed page at once while there is a network', async () => {
    await page.goto(`${site.origin}/sources/law/`);
    const file = join(folder, 'sources/law/index.html');
    const before = await readFile(file, 'utf8');
    await writeFile(
      file,
      before.replace(/<h1[^>]*>/, (tag) => `${tag}Изменено. `),
    );
    try {
      await page.reload();
      expect(await text('h1')).toContain('Изменено.');
      expect(await text()).not.toContain('Без сети. Данные от');
    } finally {
      await writeFile(file, before);
    }
  });

  it('frees the room with one press, and has the pages of the network again', async () => {
    await page.getByRole('button', { name: 'Удалить сохранённое' }).click();
    await page.getByText('Сохранённое удалено').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false);
  });

  it('takes a new build over with one press, and nothing of the old one stays', async () => {
    const worker = join(folder, 'sw.js');
    const before = await readFile(worker, 'utf8');
    const address = 'offline/next.json';
    await cp(join(folder, packFile), join(folder, address));
    await writeFile(worker, before.replace(packFile, address));
    try {
      await page.reload();
      await page.evaluate(() => navigator.serviceWorker.getRegistration().then((kept) => kept?.update()));
      await page.getByRole('button', { name: 'Обновить сохранённое' }).click({ timeout: 60_000 });
      await page.getByText('Сохранённый сайт обновлён').waitFor();
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([`poryadok/${address}`]);
    } finally {
      await writeFile(worker, before);
      await rm(join(folder, address));
    }
  });

  it('leaves frames of partners to the network', async () => {
    const frame = await page.goto(`${site.origin}/embed/calculators/patent-renewal/`);
    expect(frame?.fromServiceWorker()).toBe(false);
    await awake(page);
  });
});

describe('a reader whose pack does not come', () => {
  it('is told so, and nothing is half kept', async () => {
    const browser = await launch();
    const site = await serve({ folder: distFolder, headers: siteHeaders });
    try {
      const page = await (await browser.newContext()).newPage();
      await page.context().route('**/offline/*.json', (route) => route.abort());
      await page.goto(`${site.origin}/about/offline/`);
      await page.getByRole('button', { name: 'Сохранить сайт' }).click();
      await page.getByText('Не сохранилось').waitFor({ timeout: 60_000 });
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(await page.getByRole('button', { name: 'Сохранить сайт' }).isVisible()).toBe(true);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
