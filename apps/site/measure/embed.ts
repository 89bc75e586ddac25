/**
 * Prints what an embedded calculator costs a partner's page: bytes and requests, the time to a prefilled answer on a slow phone,
 * and the page's Lighthouse with and without it: `pnpm --filter @poryadok/site run measure:embed`. No gate: on a busy machine the
 * times say more of the machine.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { launch } from '../test/browser.ts';
import { distFolder, fileAt, read } from '../test/built-site.ts';
import { serveSite } from '../test/servers.ts';

/** A phone on a slow network, as Lighthouse has it. */
const slow = {
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 675_000 / 8,
  offline: false,
};
const slowerCpu = 4;
const runs = 7;

const site = await serveSite();
const widget = 'calculators/patent-renewal';
const filled = { 'patent-issued-on': '15.12.2025', 'contract-on': '23.11.2026' };
const words = 'До какого числа переоформить патент';
const attributes = Object.entries(filled).map(([name, value]) => `data-prefill-${name}="${value}"`);
const link = `<a href="${site.origin}/${widget}/" data-poryadok="${widget}" data-results ${attributes.join(' ')}>${words}</a>`;
const text = `<p>${'Приёмная помогает тем, кто приехал работать. '.repeat(12)}</p>`.repeat(3);

/** Pages of a partner, by path. */
function page(body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Приёмная</title><meta name="description" content="Приёмная помогает приезжим."><link rel="icon" href="data:,"></head><body><main><h1>Приёмная</h1>${body}${text}</main></body></html>`;
}
const loader = `<script async src="${site.origin}/embed/v1.js"></script>`;
const hosts = {
  '/without': page(`<p>${words}</p>`),
  '/with': page(`<div style="min-height:1160px">${link}</div>${loader}`),
  '/unreserved': page(`<p>${link}</p>${loader}`),
};

const folder = await mkdtemp(join(tmpdir(), 'poryadok-hosts-'));
for (const [path, html] of Object.entries(hosts)) {
  await mkdir(folder + path);
  await writeFile(`${folder}${path}/index.html`, html);
}
/** The same site but for this frame, which does not say at once what it will ask for. */
const oneByOne = join(folder, 'one-by-one.html');
await writeFile(
  oneByOne,
  String(read(`embed/${widget}/index.html`)).replaceAll(/<link rel="modulepreload"[^>]*>/g, ''),
);
const waiting = await serve({
  folder: distFolder,
  headers: siteHeaders,
  others: { [`/embed/${widget}/`]: oneByOne },
});
await mkdir(`${folder}/one-by-one`);
await writeFile(`${folder}/one-by-one/index.html`, hosts['/with'].replaceAll(site.origin, waiting.origin));
const partner = await serve({ folder });

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
const port = await freePort();
const browser: Browser = await launch([`--remote-debugging-port=${port}`]);

async function opened(): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ru-RU' })).newPage();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Addresses on the site that one visit asks for, up to the answer and in all. */
async function asked() {
  const tab = await opened();
  const found: string[] = [];
  tab.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === site.origin) found.push(pathname);
  });
  await tab.goto(`${partner.origin}/with/`);
  await tab.locator('iframe').scrollIntoViewIfNeeded();
  await tab.frameLocator('iframe').locator('.result').waitFor();
  const untilAnswer = [...found];
  await tab.waitForLoadState('networkidle');
  await tab.context().close();
  return { untilAnswer, inAll: found };
}

function told(name: string, addresses: readonly string[]): string {
  const bodies = addresses.map((address) => read(fileAt(address) ?? ''));
  const sum = (of: (body: Buffer) => number) => bodies.reduce((bytes, body) => bytes + of(body), 0);
  return `${name}: ${addresses.length} requests, ${sum((body) => gzipSync(body, { level: 9 }).length)} B gzip -9, ${sum((body) => brotliCompressSync(body).length)} B brotli`;
}

const { untilAnswer, inAll } = await asked();
function ofFrame(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !/embed\/v1\.js|favicon/.test(address));
}
console.log(told('loader', ['/embed/v1.js']));
console.log(told('frame until the answer', ofFrame(untilAnswer)));
console.log(told('frame in all', ofFrame(inAll)));

/** Milliseconds from the start of the host's page to the answer in its hands. */
async function timeToAnswer(path: string): Promise<number> {
  const tab = await opened();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
  // Told by the console: to ask the page again and again costs it a tenth of a second.
  const heard = tab.waitForEvent('console', (message) => message.text().startsWith('answered '));
  await tab.addInitScript(() => {
    document.addEventListener('poryadok:result', () => console.log(`answered ${performance.now()}`), {
      once: true,
    });
  });
  await tab.goto(partner.origin + path, { waitUntil: 'commit' });
  const answered = Number((await heard).text().split(' ')[1]);
  await tab.context().close();
  return answered;
}

const times: Record<string, number[]> = { '/with/': [], '/one-by-one/': [] };
// By turns, so that what else the machine does weighs on both.
for (let run = 0; run < runs; run += 1)
  for (const [path, found] of Object.entries(times)) found.push(await timeToAnswer(path));
for (const [path, found] of Object.entries(times))
  console.log(
    `answer on Slow 4G, CPU ${slowerCpu}×, ${path}: median ${(median(found) / 1000).toFixed(2)} s, least ${(Math.min(...found) / 1000).toFixed(2)} s`,
  );

for (const path of Object.keys(hosts)) {
  const scores: string[] = [];
  for (let run = 0; run < 3; run += 1) {
    const result = await lighthouse(`${partner.origin}${path}/`, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    const { categories, audits } = result?.lhr ?? { categories: {}, audits: {} };
    const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);
    scores.push(
      `performance ${score('performance')} (CLS ${audits['cumulative-layout-shift']?.numericValue?.toFixed(3)}, TBT ${Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN)} ms), accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}`,
    );
  }
  console.log(`Lighthouse ${path}\n  ${scores.join('\n  ')}`);
}
await Promise.all([
  browser.close(),
  site.close(),
  waiting.close(),
  partner.close(),
  rm(folder, { recursive: true }),
]);
