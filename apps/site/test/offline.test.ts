import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import type { Pack } from '../integrations/offline-worker.ts';
import { launch } from './browser.ts';
import { distFolder, files, read, sentSize } from './built-site.ts';
import { awake } from './visit.ts';

const [packFile = ''] = files.filter((file) => file.startsWith('offline/'));
/** What is for programs and for those who build sites, and what a reader keeps no copy of. */
const outside = /^(about\/data|api|embed|oembed|pagefind|partners)\//;
const pack: Pack = JSON.parse(read(packFile).toString());

/** The kept site as a host sends it that compresses on the way, and as `pnpm run compress` lays it beside the file. */
function packWith(quality: number, window: number): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: read(packFile).length,
  };
  return brotliCompressSync(read(packFile), { params }).length;
}

// The design's 300 kB were 151 pages. The letters and what is said of each paper came later: 50 kB, and a reader without
// a network needs them.
it('OF29: the worker and the kept site are small', () => {
  const sizes = {
    worker: sentSize('sw.js'),
    laid: packWith(11, 24),
    onTheWay: packWith(9, 22),
    gzip: sentSize(packFile),
  };
  console.log('the kept site, bytes', sizes);
  expect(sizes.worker).toBeLessThanOrEqual(1500);
  expect(sizes.laid).toBeLessThanOrEqual(355_000);
  expect(sizes.onTheWay).toBeLessThanOrEqual(400_000);
  expect(sizes.gzip).toBeLessThanOrEqual(720_000);
});

it('what the page says of its size is true', () => {
  const { pages, pieces, files: kept } = pack;
  const said = read('about/offline/index.html').toString().replaceAll('&nbsp;', ' ');
  const [brotli = 0, gzip = 0, disk = 0] = [...said.matchAll(/(?:около|до)\s([\d,]+)\sМБ/g)].map(
    ([, number = '']) => Number(number.replace(',', '.')) * 1e6,
  );
  const assets = kept.reduce((sum, file) => sum + sentSize(file), 0);
  expect(packWith(9, 22) + assets).toBeLessThanOrEqual(brotli);
  expect(sentSize(packFile) + assets).toBeLessThanOrEqual(gzip);
  const weights = pieces.map((piece) => Buffer.byteLength(piece));
  let bytes = kept.reduce((sum, file) => sum + read(file).length, 0);
  for (const runs of Object.values(pages))
    for (const [at, count] of runs) for (const weight of weights.slice(at, at + count)) bytes += weight;
  expect(bytes).toBeGreaterThan(disk / 2);
  expect(bytes).toBeLessThanOrEqual(disk);
});

it('no frame, no open data, no page for those who build sites, no index of another searcher, no library of Word files is kept', () => {
  const addresses = [...Object.keys(pack.pages), ...pack.files];
  expect(addresses.filter((address) => outside.test(address))).toEqual([]);
  expect(Object.keys(pack.pages)).toContain('404.html');
  expect(pack.files.filter((address) => /FrameCalculator|\/frame-/.test(address))).toEqual([]);
  const word = files.filter((file) => /^assets\/docx-worker-/.test(file));
  expect(word).toHaveLength(1);
  expect(pack.files.filter((address) => word.includes(address))).toEqual([]);
});

it('every other page is kept, and every piece is said once', () => {
  const kept = Object.keys(pack.pages);
  const left = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((address) => !kept.includes(address) && !outside.test(address));
  expect(left).toEqual([]);
  expect(new Set(pack.pieces).size).toBe(pack.pieces.length);
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
    await page.goto(`${origin}/letters/mvd-complaint/`);
    await awake(page);
    await page.locator('.letter-fields input[type=text]').first().fill('Ким');
    await page.getByRole('button', { name: 'Скачать DOCX' }).click();
    await page.getByText('Или скопируйте текст ниже').waitFor();
    const unknown = await page.goto(`${origin}/no-such-page/`);
    expect(unknown?.status()).toBe(404);
    expect(await text('h1')).toBe('Такой страницы нет');
    expect(unknown?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(unknown?.headers()['referrer-policy']).toBe('strict-origin-when-cross-origin');
    // What is not kept is not called missing.
    await expect(page.goto(`${origin}/partners/`)).rejects.toThrow('ERR_');
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
