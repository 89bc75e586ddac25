import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { writeKeptSite } from '../integrations/offline.ts';
import { builtFor, moveSite, readSiteAddress } from '../integrations/site-address.ts';
import { launch } from './browser.ts';
import { distFolder, files, report } from './built-site.ts';
import { awake, watch } from './visit.ts';

const address = readSiteAddress('https://example.org/poryadok/');

describe('a site that lives in a folder of its host', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'poryadok-folder-'));
    // In the order of the build: what is written after the move is not there when it happens.
    const later = /^(offline|pagefind|sw\.js)/;
    const isLater = (path: string) => later.test(relative(distFolder, path));
    await cp(distFolder, folder, { recursive: true, filter: (path) => !isLater(path) });
    await moveSite(folder, address);
    await writeKeptSite(folder);
    await cp(join(distFolder, 'pagefind'), join(folder, 'pagefind'), { recursive: true });
    site = await serve({ folder, under: address.folder, headers: siteHeaders });
    browser = await launch();
    context = await browser.newContext({ locale: 'ru-RU' });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close().catch(() => {});
    await rm(folder, { recursive: true });
  });

  async function open(path: string): Promise<void> {
    await page.goto(site.origin + address.folder + path);
  }

  async function text(selector = 'body') {
    return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
  }

  it('names its address wherever an address stands whole', async () => {
    const stale: string[] = [];
    const moved = await readdir(folder, { recursive: true });
    for (const file of moved.filter((name) => /\.(html|js|css|json|txt|xml|csv|ics|py|sh)$/.test(name)))
      if ((await readFile(join(folder, file), 'utf8')).includes(new URL(builtFor).host)) stale.push(file);
    expect(stale).toEqual([]);
    const read = async (file: string) => readFile(join(folder, file), 'utf8');
    expect(await read('plan/index.html')).toContain('https://example.org/poryadok/plan/');
    expect(await read('sitemap-0.xml')).toContain(
      '<loc>https://example.org/poryadok/calculators/patent-renewal/</loc>',
    );
    expect(await read('robots.txt')).toContain('Allow: /poryadok/');
    expect(await read('robots.txt')).toContain('Sitemap: https://example.org/poryadok/sitemap.xml');
    expect(await read('calendar/ru.ics')).toContain('URL:https://example.org/poryadok/tools/calendar/');
    expect(await read('tools/calendar/index.html')).toContain(
      'webcal://example.org/poryadok/calendar/ru.ics',
    );
    expect(await read('procedures/patent-renewal-documents/index.html')).toMatch(
      /application\/ld\+json">[^<]*"https:\/\/example\.org\/poryadok\/procedures\/patent-renewal-documents\/"/,
    );
    expect(await read('partners/index.html')).toContain(
      'src=&quot;https://example.org/poryadok/embed/v1.js&quot;',
    );
  });

  it('leads from no page out of its folder', async () => {
    const known = new Set(files);
    let checked = 0;
    const problems = [];
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(folder, file), 'utf8');
      for (const [, target = ''] of html.matchAll(/ (?:href|src|action|[\w-]+-url|data-path)="(\/[^"]*)"/g)) {
        checked += 1;
        const path = target.startsWith(address.folder)
          ? decodeURIComponent(target.slice(address.folder.length).replace(/[?#].*/, ''))
          : undefined;
        if (path === undefined || !(known.has(path) || known.has(`${path}index.html`)))
          problems.push({ path: file, what: `${target} leads out of the site` });
      }
    }
    expect(report(problems)).toEqual([]);
    expect(checked).toBeGreaterThan(10_000);
  });

  it('counts, keeps, searches and embeds there, and says nothing in red', async () => {
    const { problems } = watch(page);
    await open('');
    await page.getByRole('link', { name: 'Калькуляторы', exact: true }).first().click();
    await page.waitForURL('**/poryadok/calculators/');
    await open('calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026');
    await awake(page);
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
    await page.getByRole('button', { name: 'В мои даты' }).click();
    await open('procedures/patent-renewal-documents/');
    await page.locator('[data-tick]:visible').first().check();
    await expect.poll(() => text('[data-count]')).toContain('Подготовлено 1');
    await open('plan/');
    const date = page.locator('main ol.dates > li a').first();
    await date.waitFor();
    expect(await date.getAttribute('href')).toMatch(/^\/poryadok\/calculators\/patent-renewal\/#/);
    await open(`search/?q=${encodeURIComponent('прописка')}`);
    const found = page.locator('[data-results] a').first();
    expect(await found.getAttribute('href')).toMatch(/^\/poryadok\/[a-z]/);
    await found.click();
    await page.locator('h1', { hasNotText: 'Такой страницы нет' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/poryadok\/[a-z]/);
    await page.goto(`${site.origin}/poryadok/embed/calculators/patent-renewal/`);
    await awake(page);
    await open(`search/?q=${encodeURIComponent('нарколог')}`);
    await page.getByRole('button', { name: 'Искать в тексте страниц' }).click();
    const inText = page.locator('[data-results="text"] a').first();
    expect(await inText.getAttribute('href')).toMatch(/^\/poryadok\/[a-z]/);
    await open('partners/');
    expect(await page.locator('[data-code]').inputValue()).toContain(
      `src="${site.origin}/poryadok/embed/v1.js"`,
    );
    await page.locator('[data-preview] iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('[data-preview] iframe').locator('main.frame form').waitFor();
    await open('no-such-page/').catch(() => {});
    expect(await text('h1')).toBe('Такой страницы нет');
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });

  it('is kept on the device and opens there without its server', async () => {
    await open('about/offline/');
    await page.getByRole('button', { name: 'Сохранить сайт' }).click();
    await page.getByText('Сайт сохранён на этом устройстве. Откройте').waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(
      site.origin + address.folder,
    );
    await site.close();
    await open('');
    expect(await text()).toContain('Без сети. Данные от');
    await open('calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026');
    await awake(page);
    await expect.poll(() => text('.result')).toContain('23 декабря 2026');
  });
});
