import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPage } from '../../../packages/embed/scripts/loader.ts';
import { servePartner } from '../../../scripts/servers.mjs';
import { pagesOnPaper } from '../measure/page.ts';
import { launch } from './browser.ts';
import { files, read } from './built-site.ts';
import { serveSite } from './servers.ts';
import { visitor, watch } from './visit.ts';

/** The demo is written for this address of the site; the browser is told where it really is. */
const siteAddress = 'http://localhost:4321';
const partnerAddress = 'http://localhost:4322';

const snippetLink = `<a href="${siteAddress}/calculators/patent-renewal/" data-poryadok="calculators/patent-renewal">Срок патента</a>`;
const loader = `${siteAddress}/embed/v1.js`;

let browser: Browser;
let page: Page;
let hosts: Server;
let host: string;
let seen: ReturnType<typeof watch>;
const closing: (() => unknown)[] = [];

/** Pages of partners that a test writes itself, by path. */
const written = new Map<string, { html: string; headers?: Record<string, string> }>();

beforeAll(async () => {
  const site = await serveSite();
  const partner = await servePartner(0);
  hosts = createServer((request, response) => {
    const found = written.get(request.url ?? '');
    response
      .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers })
      .end(found?.html);
  }).listen(0);
  host = `http://localhost:${(hosts.address() as AddressInfo).port}`;
  browser = await launch([
    `--host-resolver-rules=MAP localhost:4321 127.0.0.1:${site.port}, MAP localhost:4322 127.0.0.1:${partner.port}`,
  ]);
  closing.push(
    () => browser.close(),
    site.close,
    partner.close,
    () => hosts.close(),
  );
});
afterAll(() => Promise.all(closing.map((close) => close())));

beforeEach(async () => {
  const context = await visitor(browser, { viewport: { width: 1000, height: 4000 } });
  page = await context.newPage();
  seen = watch(page);
  // Whatever the frames say, in the order they say it.
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['ready', 'resize', 'result', 'progress', 'error'])
      document.addEventListener(`poryadok:${type}`, (event) => {
        const frames = [...document.querySelectorAll('iframe')];
        heard.push({
          type,
          from: frames.indexOf((event.target as Element).nextElementSibling as HTMLIFrameElement),
          detail: (event as CustomEvent).detail,
        });
      });
  });
});
afterEach(() => page.context().close());

interface Heard {
  type: string;
  from: number;
  detail: {
    height?: number;
    calculator?: string;
    headline?: string;
    outcomes?: { id: string; date?: string }[];
    widget?: string;
    code?: string;
    input?: string;
    done?: number;
    total?: number;
  };
}

function heard(): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

function heights(): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height),
  );
}

/** A partner's page, opened once its frames have given their heights. */
async function open(html: string, frames: number, headers?: Record<string, string>): Promise<void> {
  const path = `/${written.size}?secret=of-the-partner`;
  written.set(path, {
    html: `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="icon" href="data:,">${html}`,
    ...(headers && { headers }),
  });
  await page.goto(host + path);
  if (frames > 0) await settled(frames);
}

/** Waits until so many frames have the heights of what is in them. */
async function settled(frames: number): Promise<void> {
  await expect
    .poll(
      async () =>
        new Set((await heard()).filter(({ type }) => type === 'resize').map(({ from }) => from)).size,
    )
    .toBe(frames);
}

async function frameAt(index: number): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame ${index}`);
  return frame;
}

/** The two dates of the renewal, typed into a frame. */
async function typeDates(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const fields = frame.locator('input[type=text]');
  await fields.nth(0).fill('15.12.2025');
  await fields.nth(1).fill('23.11.2026');
}

describe('the partner demo, on an origin of its own', () => {
  it('shows two different calculators and one of them twice, each by its name and as high as it is', async () => {
    await page.goto(`${partnerAddress}/index.html`);
    await settled(3);
    const frames = await page.locator('iframe').evaluateAll((all: HTMLIFrameElement[]) =>
      all.map((frame) => ({
        title: frame.title,
        src: new URL(frame.src).pathname,
        parent: frame.parentElement?.tagName,
      })),
    );
    expect(frames).toEqual([
      {
        title: 'До какого числа переоформить патент: калькулятор',
        src: '/embed/calculators/patent-renewal/',
        parent: 'P',
      },
      { title: 'Рабочие дни: калькулятор', src: '/embed/calculators/working-days/', parent: 'P' },
      {
        title: 'До какого числа переоформить второй патент: калькулятор',
        src: '/embed/calculators/patent-renewal/',
        parent: 'P',
      },
    ]);
    for (const index of [0, 1, 2]) {
      const frame = await frameAt(index);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    expect(await page.locator('main a:visible').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });

  it('grows and shrinks the one frame that is used, and tells the page that asked its answer without what was typed', async () => {
    await page.goto(`${partnerAddress}/index.html`);
    await settled(3);
    const frame = await frameAt(0);
    // The line that tells who sees the answers comes with the script: only then is the height that of the empty form.
    await frame.getByText('Посчитанный ответ видит').waitFor();
    const whole = () =>
      frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(async () => (await heights())[0] === (await whole())).toBe(true);
    const before = await heights();
    await typeDates(frame);
    await expect
      .poll(async () => (await heard()).filter(({ type }) => type === 'result').length)
      .toBeGreaterThan(0);
    await expect.poll(async () => (await heights())[0]).toBeGreaterThan(before[0] ?? 0);
    expect((await heights()).slice(1)).toEqual(before.slice(1));

    const result = (await heard()).findLast(({ type }) => type === 'result');
    expect(result?.from).toBe(0);
    expect(result?.detail.calculator).toBe('patent-renewal');
    expect(result?.detail.headline).toMatch(/\p{L}/u);
    expect(result?.detail.outcomes).toContainEqual(
      expect.objectContaining({ id: 'last-contract-day', date: '2026-12-01' }),
    );
    expect(Object.keys(result?.detail ?? {}).sort()).toEqual([
      'calculator',
      'headline',
      'outcomes',
      'safeDate',
    ]);
    expect(JSON.stringify(result)).not.toContain('2025-12-15');

    const said = await frame.locator('main').innerText();
    expect(said).toContain('Посчитанный ответ видит сайт localhost:4322');
    expect(said).not.toContain('никуда не');

    for (const field of await frame.locator('input[type=text]').all()) await field.fill('');
    await expect.poll(heights).toEqual(before);
    const gone = async () => (await heard()).findLast(({ type }) => type === 'result')?.detail;
    await expect.poll(gone).toEqual({ calculator: 'patent-renewal', headline: '', outcomes: [] });
    expect(seen.problems).toEqual([]);
  });

  it('E11: tells one answer of a date typed slowly, and none of what it looked like on the way', async () => {
    await page.goto(`${partnerAddress}/index.html`);
    await settled(3);
    const frame = await frameAt(0);
    await frame.getByText('Посчитанный ответ видит').waitFor();
    const fields = frame.locator('input[type=text]');
    const answers = async () =>
      (await heard()).flatMap(({ type, detail }) => (type === 'result' ? [detail.headline ?? ''] : []));
    await fields.nth(0).fill('15.12.2025');
    await fields.nth(0).press('Tab');
    await expect.poll(async () => (await answers()).length).toBe(1);
    await fields.nth(1).pressSequentially('23.11.2026', { delay: 40 });
    await fields.nth(1).press('Tab');
    await expect.poll(async () => (await answers()).length).toBe(2);
    // A rest as long as that after which a field counts as left.
    await page.waitForTimeout(1000);
    expect(await answers()).toHaveLength(2);
    expect((await answers()).filter((headline) => /прош[её]л/.test(headline))).toEqual([]);
  });

  it('takes theme, accent and dates from the link of the article', async () => {
    await page.goto(`${partnerAddress}/article.html`);
    await settled(1);
    const frame = await frameAt(0);
    const look = await frame.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--accent'),
      link: getComputedStyle(document.querySelector('main p > a[target]') ?? document.body).color,
    }));
    expect(look).toEqual({ theme: 'dark', accent: '#8ec5ff', link: 'rgb(142, 197, 255)' });
    expect(await frame.locator('input[type=text]').nth(0).inputValue()).toBe('19.01.2026');
    await frame.locator('.result').waitFor();
    expect((await heights())[0]).toBeGreaterThanOrEqual(640);
    // The article has not asked for answers: it gets none, and the reader is told of none.
    expect((await heard()).filter(({ type }) => type === 'result')).toEqual([]);
    const said = await frame.locator('main').innerText();
    expect(said).not.toContain('Посчитанный ответ видит');
    expect(said).toContain('никуда не');
    expect(seen.problems).toEqual([]);
  });

  it('asks the site for one file on its own account, and does not tell it the address of the page', async () => {
    const asked: { url: string; referer: string | undefined }[] = [];
    page.on('request', (request) => {
      if (
        request.url().startsWith(siteAddress) &&
        (request.frame() === page.mainFrame() || request.isNavigationRequest())
      )
        asked.push({ url: request.url().replace(/#.*/, ''), referer: request.headers().referer });
    });
    await open(`<body>${snippetLink}<script src="${loader}" async></script>`, 1);
    expect(asked.map(({ url }) => url)).toEqual([loader, `${siteAddress}/embed/calculators/patent-renewal/`]);
    expect(asked[1]?.referer).toBeUndefined();
    expect(JSON.stringify(asked)).not.toContain('secret');
  });
});

describe('the loader works wherever a partner puts it', () => {
  it.each([
    ['in the head', `<head><script src="${loader}"></script></head><body><p>${snippetLink}</p>`],
    [
      'in the head, deferred',
      `<head><script defer src="${loader}"></script></head><body><p>${snippetLink}</p>`,
    ],
    ['in the head, async', `<head><script async src="${loader}"></script></head><body><p>${snippetLink}</p>`],
    [
      'twice on the page',
      `<body><script src="${loader}"></script><p>${snippetLink}</p><script src="${loader}"></script>`,
    ],
    [
      'bundled as a module',
      `<body><p>${snippetLink}</p><script type="module">${read('embed/v1.js')}</script>`,
    ],
    ['bundled as a classic script', `<body><p>${snippetLink}</p><script>${read('embed/v1.js')}</script>`],
  ])('%s', async (_, html) => {
    await open(html, 1);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.locator('body p > iframe').count()).toBe(1);
    expect(await page.locator('iframe').getAttribute('title')).toBe('Срок патента');
    expect(seen.problems).toEqual([]);
  });

  it('inserted late, with links inserted later still', async () => {
    await open('<body><main></main>', 0);
    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
      return new Promise((resolve) => script.addEventListener('load', resolve));
    }, loader);
    await page.evaluate(
      (link) => document.querySelector('main')?.insertAdjacentHTML('beforeend', link.repeat(2)),
      snippetLink,
    );
    await settled(2);
    expect(await page.locator('main > iframe').count()).toBe(2);
    expect(seen.problems).toEqual([]);
  });
});

describe('the link stays a link', () => {
  it('without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${partnerAddress}/index.html`);
    expect(await plain.locator('a[data-poryadok]:visible').count()).toBe(3);
    expect(await plain.locator('iframe').count()).toBe(0);
    await context.close();
  });

  it('when the loader does not arrive', async () => {
    await page.route(loader, (route) => route.abort());
    await page.goto(`${partnerAddress}/index.html`);
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(3);
  });

  it('when it names no widget of ours, or leads to no site of ours', async () => {
    const strange = ['', 'calculators/', 'calculators/../..', 'https://evil.example/', 'calculators/a b'];
    const links = strange
      .map((widget) => `<a href="${siteAddress}/calculators/x/" data-poryadok="${widget}">Ссылка</a>`)
      .join('');
    const elsewhere = ['javascript:alert(1)//calculators/x/', 'data:text/html,/calculators/x/', '/about/'];
    const led = elsewhere
      .map((href) => `<a href="${href}" data-poryadok="calculators/x">Ссылка</a>`)
      .join('');
    await open(`<body>${links}<script src="${loader}"></script>`, 0);
    await open(`<body>${led}<script>${read('embed/v1.js')}</script>`, 0);
    await page.waitForTimeout(300);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('a:visible').count()).toBe(elsewhere.length);
    expect(seen.problems).toEqual([]);
  });

  it('and comes back when the page forbids the frame', async () => {
    await open(`<body>${snippetLink}<script src="${loader}"></script>`, 0, {
      'content-security-policy': "frame-src 'none'",
    });
    expect(await page.locator('a:visible').count()).toBe(0);
    await page.locator('a:visible').waitFor({ timeout: 10_000 });
  });
});

describe('nobody else can move a frame', () => {
  const FORGED = [
    { poryadok: 1, type: 'resize', height: 3000 },
    { poryadok: 1, type: 'result', calculator: 'x', headline: 'x', outcomes: [] },
    null,
    undefined,
    '',
    'resize',
    7,
    [],
    {},
    { poryadok: 1 },
    { poryadok: 1, type: 'resize', height: 'NaN' },
    { poryadok: 1, type: 'resize' },
    { type: 'resize', height: 3000 },
  ];

  it('neither the page itself nor a stranger frame', async () => {
    const stranger = `<iframe srcdoc="&lt;script&gt;onmessage = ({ data }) => parent.postMessage(data, '*')&lt;/script&gt;"></iframe>`;
    await open(`<body>${snippetLink}${stranger}<script src="${loader}"></script>`, 1);
    const before = { heights: await heights(), heard: (await heard()).length };
    await page.evaluate((messages) => {
      for (const message of messages) {
        postMessage(message, '*');
        frames[1]?.postMessage(message, '*');
        dispatchEvent(new MessageEvent('message', { data: message }));
        const source = frames[0] ?? null;
        dispatchEvent(new MessageEvent('message', { data: message, source }));
        for (const origin of ['https://', location.origin.slice(0, -1), 'http://localhost:43210', 'null'])
          dispatchEvent(new MessageEvent('message', { data: message, source, origin }));
      }
    }, FORGED);
    await page.waitForTimeout(300);
    expect({ heights: await heights(), heard: (await heard()).length }).toEqual(before);
    expect(seen.problems).toEqual([]);
  });

  it('nor a neighbour from the same site; its own height stays between 100 and 30 000', async () => {
    await open(`<body>${snippetLink}${snippetLink}<script src="${loader}"></script>`, 2);
    const before = await heights();
    const neighbour = await frameAt(1);
    const say = (height: unknown) =>
      neighbour.evaluate(
        (value) => parent.postMessage({ poryadok: 1, type: 'resize', height: value }, '*'),
        height,
      );
    await say(3000);
    await expect.poll(heights).toEqual([before[0], 3000]);
    await say(1e9);
    await expect.poll(heights).toEqual([before[0], 30_000]);
    await say(-5);
    await expect.poll(heights).toEqual([before[0], 100]);
    // A number in a string is that number; no other text is one.
    await say('700');
    await expect.poll(heights).toEqual([before[0], 700]);
    for (const nonsense of [Number.NaN, Number.POSITIVE_INFINITY, 'high', '800px', {}, '1px,1px) + 9e4px'])
      await say(nonsense);
    await page.waitForTimeout(300);
    expect(await heights()).toEqual([before[0], 700]);
    expect(seen.problems).toEqual([]);
  });

  it('nor can the page reach into a frame by messages', async () => {
    await open(`<body>${snippetLink}<script src="${loader}"></script>`, 1);
    const frame = await frameAt(0);
    await typeDates(frame);
    const text = await frame.locator('main').innerText();
    await page.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, FORGED);
    await page.waitForTimeout(300);
    expect(await frame.locator('main').innerText()).toBe(text);
    expect(seen.problems).toEqual([]);
  });
});

describe('options that make no sense are ignored', () => {
  it.each(['red', 'url(x)', '#12', 'rgb(0,0,0)'])('the accent %s', async (accent) => {
    const link = snippetLink.replace('<a ', `<a data-theme="light" data-accent="${accent}" `);
    await open(`<body>${link}<script src="${loader}"></script>`, 1);
    const frame = await frameAt(0);
    expect(await frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent'))).toBe('');
    expect(seen.problems).toEqual([]);
  });

  it('E21: a pale accent is made dark enough to be read, and keeps its hue', async () => {
    const link = snippetLink.replace('<a ', '<a data-accent="#ffd400" ');
    await open(`<body>${link}<script src="${loader}"></script>`, 1);
    const frame = await frameAt(0);
    const set = (name: string) =>
      frame.evaluate((one) => document.documentElement.style.getPropertyValue(one), name);
    expect(await set('--accent')).toBe('#806a00');
    expect(await set('--solid-ink')).toBe('#fff');
    expect(seen.problems).toEqual([]);
  });

  it('a theme, a height and a prefill of nonsense: the calculator is there, the text is shown as typed', async () => {
    const link = snippetLink.replace(
      '<a ',
      '<a data-theme="pink" data-min-height="many" data-prefill-patent-issued-on="31 февраля 🙂" data-prefill-nothing="x" ',
    );
    await open(`<body>${link}<script src="${loader}"></script>`, 1);
    const frame = await frameAt(0);
    expect(await frame.locator('input[type=text]').nth(0).inputValue()).toBe('31 февраля 🙂');
    await expect.poll(() => frame.locator('.error').count()).toBe(1);
    expect(seen.problems).toEqual(['console: poryadok: patent-renewal: «nothing» is not understood']);
  });
});

describe('what a partner fills in', () => {
  const child = (attributes: string) =>
    `<body><a href="${siteAddress}/calculators/child-registration/" data-poryadok="calculators/child-registration" data-prefill-from="01.06.2026" data-prefill-to="01.12.2026" ${attributes}>Ребёнок</a><script src="${loader}"></script>`;

  it('is yes when it says «да»', async () => {
    await open(child('data-prefill-permanent-registration-here="да"'), 1);
    const frame = await frameAt(0);
    await expect.poll(() => frame.locator('.result').innerText()).toMatch(/не\s(нужна|обязательна)/);
    expect(seen.problems).toEqual([]);
  });

  it('stands open, in sight and in the console, when it is neither yes nor no', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await open(child('data-prefill-permanent-registration-here="ага" data-prefill-nothing="x"'), 1);
    const frame = await frameAt(0);
    await frame.locator('p.error', { hasText: 'заполнила не всё' }).waitFor();
    expect(await frame.locator('.result').count()).toBe(0);
    expect(warnings.filter((text) => text.startsWith('poryadok:'))).toHaveLength(2);
  });
});

/** A page of the partner demo that a host may be, by its name. */
async function visit(name: string, frames = 1): Promise<void> {
  await page.goto(`${partnerAddress}/hosts/${name}.html`);
  await settled(frames);
}

function press(name: string): Promise<void> {
  return page.getByRole('button', { name }).click();
}

describe('every awkward host of the partner demo', () => {
  it('is listed, and opens', async () => {
    await page.goto(`${partnerAddress}/hosts/index.html`);
    const names = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(names.length).toBeGreaterThan(18);
    const found = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).ok)),
      names,
    );
    expect(found).not.toContain(false);
  });

  it('E6: a frame goes with its link, comes back with it, follows it to another place and to another calculator', async () => {
    await visit('framework');
    const frames = page.locator('iframe');
    for (let round = 0; round < 3; round += 1) {
      await press('Убрать');
      await expect.poll(() => frames.count()).toBe(0);
      await press('Вернуть');
      await expect.poll(() => page.locator('#first a + iframe').count()).toBe(1);
      expect(await frames.count()).toBe(1);
    }
    await press('Перенести');
    await expect.poll(() => page.locator('#second a + iframe').count()).toBe(1);
    expect(await frames.count()).toBe(1);
    await press('Другой калькулятор');
    await expect.poll(() => frames.getAttribute('src')).toContain('/embed/calculators/working-days/');
    await press('Снять отметку');
    await expect.poll(() => frames.count()).toBe(0);
    expect(await page.locator('#second a:visible').count()).toBe(1);
    expect(seen.problems).toEqual([]);
  });

  it('E6: a value filled in later is filled in', async () => {
    await visit('framework');
    await press('Вписать дату');
    const field = page.frameLocator('iframe').locator('input[type=text]').first();
    await expect.poll(() => field.inputValue()).toBe('19.01.2026');
  });

  it('E30: a copy of a link has one frame, which speaks', async () => {
    await visit('framework');
    await press('Скопировать');
    await settled(2);
    expect(await page.locator('iframe').count()).toBe(2);
    expect(await page.locator('#second a + iframe').count()).toBe(1);
    expect(seen.problems).toEqual([]);
  });

  it('E31: a frame behind a closed block and one in the place of a picture have names', async () => {
    await visit('details');
    const titles = () =>
      page.locator('iframe').evaluateAll((all) => all.map((frame) => (frame as HTMLIFrameElement).title));
    expect(await titles()).toEqual(
      ['Срок патента', 'Рабочие дни: калькулятор'].map((text, index) =>
        index === 0 ? 'До какого числа переоформить патент' : text,
      ),
    );
    await page.locator('summary').first().click();
    await settled(2);
    expect(seen.problems).toEqual([]);
  });

  it('E33: what is being edited is left alone', async () => {
    await visit('editor');
    expect(await page.locator('[contenteditable] iframe').count()).toBe(0);
    expect(await page.locator('[contenteditable] a[data-poryadok]:visible').count()).toBe(1);
    expect(await page.locator('[contenteditable] a').getAttribute('style')).toBeNull();
  });

  it('E32: a narrow style of the host makes no narrow frame', async () => {
    await visit('styles');
    const box = await page.locator('iframe').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });

  it.each(['globals', 'policy'])('the page «%s» has its calculator', async (name) => {
    await visit(name);
    await typeDates(await frameAt(0));
    await page.frameLocator('iframe').locator('.result').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    expect(seen.problems).toEqual([]);
  });

  it('E16: so has a page isolated from other origins', async () => {
    await visit('isolated');
    expect(await page.evaluate(() => document.querySelectorAll('a[data-poryadok] + iframe').length)).toBe(1);
    await typeDates(await frameAt(0));
    await page.frameLocator('iframe').locator('.result').waitFor();
    expect(seen.problems).toEqual([]);
  });

  it('E16: and a page in a sandbox, which hears no answer', async () => {
    await visit('sandboxed');
    await typeDates(await frameAt(0));
    await page.frameLocator('iframe').locator('.result').waitFor();
    expect((await heard()).filter(({ type }) => type === 'result')).toEqual([]);
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });

  it('E43 E16: a plain frame is as high as it is with six lines; one in a sandbox counts', async () => {
    await page.goto(`${partnerAddress}/hosts/plain.html`);
    await typeDates(await frameAt(0));
    await expect
      .poll(async () => {
        const frame = await frameAt(0);
        return frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      })
      .toBe(0);
    await typeDates(await frameAt(1));
    await page.frameLocator('iframe >> nth=1').locator('.result').waitFor();
    expect(seen.problems).toEqual([]);
  });

  it.each(['wrong', 'forbidden'])(
    'E9: on the page «%s» the link comes back and no hole stays',
    async (name) => {
      await page.goto(`${partnerAddress}/hosts/${name}.html`);
      await page.locator('a[data-poryadok]:visible').waitFor();
      expect(await page.locator('iframe:visible').count()).toBe(0);
      expect((await heard()).map(({ type, detail }) => [type, detail.code])).toEqual([['error', 'silent']]);
    },
  );

  it('E9: a server that hangs gives the link back; once it answers the frame is there again', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/embed/calculators/**', async (route) => {
      await answered;
      await route.continue();
    });
    await page.goto(`${partnerAddress}/hosts/reserved.html`, { waitUntil: 'domcontentloaded' });
    await expect.poll(async () => (await heard()).map(({ detail }) => detail.code)).toEqual(['silent']);
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(1);
    expect(await page.locator('iframe:visible').count()).toBe(0);
    answer();
    await settled(1);
    await page.locator('iframe:visible').waitFor();
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
  });

  it('E8: where room is kept, the text below does not move', async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (
            entry as PerformanceEntry & { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit('reserved');
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
  });

  it('E5: a list tells how far it has come and hands its ticks to the full page', async () => {
    await visit('list');
    const list = page.frameLocator('iframe');
    await list.locator('[data-tick]').first().check();
    await list.locator('[data-tick]').nth(1).check();
    await expect.poll(() => page.locator('output').innerText()).toMatch(/^2 из \d+$/);
    const said = await list.locator('main').innerText();
    expect(said).toContain('видит сайт localhost:4322');
    expect(said).not.toContain('никуда не');
    expect(await list.locator('[data-full]').getAttribute('href')).toMatch(/#v=1.*&ticked=/);
    const opening = page.context().waitForEvent('page');
    await list.locator('[data-full]').click();
    const full = await opening;
    await expect.poll(() => full.locator('[data-tick]:checked').count()).toBe(2);
    expect(seen.problems).toEqual([]);
  });

  it('E5: ticks and answers outlast a reload within the visit, and no visit longer', async () => {
    await visit('list');
    const list = page.frameLocator('iframe');
    await list.locator('[data-tick]').first().check();
    await list.locator('[data-questions] label').first().click();
    await expect.poll(() => page.locator('output').innerText()).toMatch(/^1 из \d+$/);
    await page.reload();
    await settled(1);
    await expect.poll(() => list.locator('[data-tick]:checked').count()).toBe(1);
    expect(await list.locator('[data-questions] input').first().isChecked()).toBe(true);
    await expect.poll(() => page.locator('output').innerText()).toMatch(/^1 из \d+$/);
    await list.locator('[data-tick]').first().uncheck();
    await page.reload();
    await settled(1);
    expect(await list.locator('[data-tick]:checked').count()).toBe(0);
    const later = await page.context().newPage();
    await later.goto(`${partnerAddress}/hosts/list.html`);
    const anew = later.frameLocator('iframe');
    await anew.locator('[data-full]').waitFor();
    expect(await anew.locator('[data-questions] input').first().isChecked()).toBe(false);
    expect(seen.problems).toEqual([]);
  });

  it('E5: a list in a sandbox, where nothing can be kept, is ticked all the same; its link and the copied one lead to the full page', async () => {
    await open(
      `<body><iframe sandbox="allow-scripts allow-popups" src="${siteAddress}/embed/checklists/passport-validity/" title="Список" style="width:340px;height:1600px"></iframe>`,
      0,
    );
    const list = page.frameLocator('iframe');
    await list.locator('[data-tick]').first().check();
    await expect.poll(() => list.locator('[data-full]').getAttribute('href')).toMatch(/#v=1&ticked=/);
    expect(seen.problems).toEqual([]);
    await list.getByText('Взять список с собой').click();
    await list.getByRole('button', { name: 'Ссылка с ответами' }).click();
    await expect
      .poll(() => list.locator('[data-by-hand]').inputValue())
      .toMatch(new RegExp(`^${siteAddress}/procedures/passport-validity/`));
  });

  it('E6: a page that a framework keeps as a copy and gives back has one frame, which speaks', async () => {
    await visit('restored');
    for (let round = 0; round < 3; round += 1) {
      await press('Уйти');
      await expect.poll(() => page.locator('iframe').count()).toBe(0);
      const before = (await heard()).length;
      await press('Назад');
      await expect
        .poll(async () => (await heard()).slice(before).map(({ type }) => type))
        .toContain('resize');
      expect(await page.locator('a[data-poryadok] + iframe:visible').count()).toBe(1);
      expect(await page.locator('iframe').count()).toBe(1);
      expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
    }
    await typeDates(await frameAt(0));
    await page.frameLocator('iframe').locator('.result').waitFor();
    expect(seen.problems).toEqual([]);
  });

  it('E6: thirty comings and goings leave nothing behind: no frame, no listener, no node', async () => {
    await visit('framework');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const rounds = (times: number) =>
      page.evaluate(async (count) => {
        const place = document.querySelector('#place') as HTMLElement;
        for (let round = 0; round < count; round += 1) {
          place.remove();
          await new Promise((resolve) => setTimeout(resolve, 20));
          document.querySelector('#first')?.append(place);
          await new Promise((resolve) =>
            document.addEventListener('poryadok:resize', resolve, { once: true }),
          );
        }
        // What waits for a silent frame waits five seconds.
        await new Promise((resolve) => setTimeout(resolve, 5500));
      }, times);
    const left = async () => {
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        frames: of('Frames'),
        documents: of('Documents'),
        listeners: of('JSEventListeners'),
        nodes: of('Nodes'),
      };
    };
    await rounds(5);
    const before = await left();
    expect(before.listeners).toBeGreaterThan(0);
    await rounds(30);
    expect(await left()).toEqual(before);
  });

  it('E6: on the way back from another page the frame is there', async () => {
    await visit('framework');
    await page.goto(`${partnerAddress}/hosts/index.html`);
    await page.goBack();
    await settled(1);
    await typeDates(await frameAt(0));
    await page.frameLocator('iframe').locator('.result').waitFor();
    expect(await page.locator('a[data-poryadok]:visible').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });

  it('E20: a light page has a light frame on a device set to dark, its dark part a dark one', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit('schemes', 2);
    const ground = async (index: number) =>
      (await frameAt(index)).evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground(0)).toBe('rgb(255, 255, 255)');
    expect(await ground(1)).toBe('rgb(16, 22, 20)');
    await open(
      `<style>:root { color-scheme: light dark }</style><body>${snippetLink}<script src="${loader}"></script>`,
      1,
    );
    expect(await ground(0)).toBe('rgb(16, 22, 20)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground(0)).toBe('rgb(255, 255, 255)');
    expect(seen.problems).toEqual([]);
  });

  it('E20: a page that changes its colours takes the frame along, and what was typed stays', async () => {
    await visit('schemes', 2);
    const frame = await frameAt(0);
    const field = frame.locator('input[type=text]').first();
    await typeDates(frame);
    await frame.locator('.result').waitFor();
    await field.focus();
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(request.url());
    });
    const before = await page.evaluate(() => history.length);
    const ground = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const colour of ['rgb(16, 22, 20)', 'rgb(255, 255, 255)', 'rgb(16, 22, 20)']) {
      await page.getByRole('button').evaluate((button) => (button as HTMLElement).click());
      await expect.poll(ground).toBe(colour);
      expect(await field.inputValue()).toBe('15.12.2025');
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    }
    expect(await frame.locator('.result').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(2);
    // Neither a request nor a step of «back».
    expect(loads).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(before);
    // The part that is dark of itself stays so.
    const night = await frameAt(1);
    expect(await night.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(seen.problems).toEqual([]);
  });

  it('E20: so does one whose link or element is told another theme, and a list keeps its ticks', async () => {
    const marked = (widget: string) =>
      `<a href="${siteAddress}/calculators/x/" data-theme="light" data-poryadok="${widget}">Рамка</a>`;
    await open(
      `<body>${marked('calculators/patent-renewal')}${marked('checklists/passport-validity')}
      <poryadok-embed data-theme="light" data-poryadok="calculators/patent-renewal"><a href="${siteAddress}/calculators/patent-renewal/">Рамка</a></poryadok-embed>
      <script src="${loader}"></script><script type="module" src="${siteAddress}/embed/element.js"></script>`,
      0,
    );
    const shadow = page.frameLocator('poryadok-embed iframe');
    const field = shadow.locator('input[type=text]').first();
    await field.fill('15.12.2025');
    await expect.poll(() => page.frames().length).toBe(4);
    await typeDates(await frameAt(0));
    const list = await frameAt(1);
    await list.locator('[data-tick]').first().check();
    await expect.poll(() => list.locator('[data-full]').getAttribute('href')).toMatch(/ticked=/);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('[data-theme]')) one.dataset.theme = 'dark';
    });
    const themes = () =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.evaluate(() => document.documentElement.dataset.theme)),
      );
    await expect.poll(themes).toEqual(['dark', 'dark', 'dark']);
    expect(await field.inputValue()).toBe('15.12.2025');
    expect(await (await frameAt(0)).locator('input[type=text]').first().inputValue()).toBe('15.12.2025');
    expect(await list.locator('[data-tick]:checked').count()).toBe(1);
    // Anything else is taken up by beginning anew, in the same frame.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('[data-poryadok$=renewal]'))
        one.dataset.prefillPatentIssuedOn = '19.01.2026';
    });
    await expect.poll(() => field.inputValue()).toBe('19.01.2026');
    const first = page.frameLocator('iframe >> nth=0').locator('input[type=text]').first();
    await expect.poll(() => first.inputValue()).toBe('19.01.2026');
    expect(seen.problems).toEqual([]);
  });

  it('a least height that is told later is kept at once, and what was typed stays', async () => {
    const widget = `data-poryadok="calculators/patent-renewal"`;
    const link = `<a href="${siteAddress}/calculators/patent-renewal/"`;
    await open(
      `<body>${link} ${widget}>Рамка</a><poryadok-embed ${widget}>${link}>Рамка</a></poryadok-embed>
      <script src="${loader}"></script><script type="module" src="${siteAddress}/embed/element.js"></script>`,
      2,
    );
    const tell = (least: string) =>
      page.evaluate((height) => {
        for (const one of document.querySelectorAll<HTMLElement>('[data-poryadok]'))
          one.dataset.minHeight = height;
      }, least);
    for (const frame of [page.locator('body > iframe'), page.locator('poryadok-embed iframe')]) {
      const height = () => frame.evaluate((element) => element.getBoundingClientRect().height);
      const main = frame.contentFrame().locator('main');
      const field = main.locator('input[type=text]').first();
      await field.fill('15.12.2025');
      await tell('3000');
      await expect.poll(height).toBe(3000);
      expect(await field.inputValue()).toBe('15.12.2025');
      await tell('0');
      await expect.poll(height).toBeLessThan(2000);
    }
    expect(seen.problems).toEqual([]);
  });

  it('E34: a copy of the loader on the partner’s own host, at an address like ours, finds the site by the link', async () => {
    await visit('copy');
    expect(await page.locator('iframe').getAttribute('src')).toMatch(
      new RegExp(`^${siteAddress}/embed/calculators/patent-renewal/#`),
    );
    expect(seen.problems).toEqual([]);
  });

  it('E45: the script whose address names its content passes the integrity that the workshop publishes', async () => {
    const workshop = String(read('partners/index.html'));
    const [, address = '', integrity = ''] =
      /src=&quot;https:\/\/poryadok\.example\/(embed\/v1\.[\da-f]{8}\.js)&quot;\s+integrity=&quot;(sha384-[^&]+)&quot;/.exec(
        workshop,
      ) ??
      /src="https:\/\/poryadok\.example\/(embed\/v1\.[\da-f]{8}\.js)"\s+integrity="(sha384-[^"]+)"/.exec(
        workshop,
      ) ??
      [];
    expect(files).toContain(address);
    expect(read(address)).toEqual(read('embed/v1.js'));
    expect(integrity).toBe(`sha384-${createHash('sha384').update(read(address)).digest('base64')}`);
    await open(
      `<body>${snippetLink}<script async crossorigin src="${siteAddress}/${address}" integrity="${integrity}"></script>`,
      1,
    );
    expect(seen.problems).toEqual([]);
  });

  it('E49: where the code of a frame does not come, the link does', async () => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${partnerAddress}/hosts/framework.html`);
    await page.locator('a[data-poryadok]:visible').waitFor();
    expect(await page.locator('iframe:visible').count()).toBe(0);
    await page.goto(`${siteAddress}/embed/calculators/patent-renewal/`);
    await page.getByText('Эта часть страницы не загрузилась').waitFor();
  });

  it('E44: on paper a frame is its answer and the address of the full page; the host takes one sheet', async () => {
    await page.setViewportSize({ width: 800, height: 1000 });
    await visit('print');
    const frame = await frameAt(0);
    await frame.locator('.result').waitFor();
    await settled(1);
    await page.emulateMedia({ media: 'print' });
    const text = (await frame.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Заключите договор с центром');
    expect(text).toContain('Полная страница: https://poryadok.example/calculators/patent-renewal/');
    expect(await frame.locator('form:visible, .rest:visible, .dates:visible').count()).toBe(0);
    expect(await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height)).toBeLessThan(
      12 * 37.8,
    );
    await page.emulateMedia({ media: null });
    expect(await pagesOnPaper(page)).toBeLessThanOrEqual(1);
  });

  it('E2 E14: values filled in by the page are there; a name that is none is told to the page', async () => {
    await page.goto(`${partnerAddress}/hosts/filled.html`);
    // A lazy frame comes when it is near, on a slow machine already before.
    await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
    await settled(3);
    const first = await frameAt(0);
    await expect.poll(() => first.locator('.result').innerText()).toMatch(/не\s(нужна|обязательна)/);
    const second = await frameAt(1);
    await expect
      .poll(() =>
        second.locator('input').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value)),
      )
      .toContain('12.01.2026');
    await expect
      .poll(async () => (await heard()).filter(({ type }) => type === 'error').map(({ detail }) => detail))
      .toEqual([{ code: 'prefill', input: 'form' }]);
  });

  it('E7: the custom element has its calculator, and the page hears it', async () => {
    await page.goto(`${partnerAddress}/hosts/element.html`);
    const frame = page.frameLocator('poryadok-embed iframe');
    await frame.locator('input[type=text]').nth(0).fill('15.12.2025');
    await frame.locator('input[type=text]').nth(1).fill('23.11.2026');
    await expect
      .poll(async () => (await heard()).findLast(({ type }) => type === 'result')?.detail.calculator)
      .toBe('patent-renewal');
    expect(await page.locator('poryadok-embed a:visible').count()).toBe(0);
    await page.locator('poryadok-embed').evaluate((element) => element.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    expect(seen.problems).toEqual([]);
  });
});

describe('E7: a page in React', () => {
  const app = `
    import { useState } from 'react';
    import { PoryadokEmbed } from '@poryadok/embed/react';
    function App() {
      const [shown, show] = useState(true);
      const [count, add] = useState(0);
      const [said, say] = useState('');
      return <main>
        <button onClick={() => show(!shown)}>показать</button> <button onClick={() => add(count + 1)}>{count}</button>
        {shown && <PoryadokEmbed site="${siteAddress}" widget="calculators/patent-renewal" prefill={{ patentIssuedOn: '15.12.2025' }} onResult={({ headline }) => say(headline)}>Срок патента</PoryadokEmbed>}
        <output>{said}</output>
      </main>;
    }`;

  it('drawn on a server comes to life without a complaint; the frame lives through drawings and goes with its element', async () => {
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const server = text(
      await buildPage(
        `import { renderToString } from 'react-dom/server.browser'; ${app}; globalThis.drawn = renderToString(<App />);`,
        import.meta.dirname,
      ),
    );
    const { MessageChannel, TextEncoder, ReadableStream } = globalThis;
    const place: { drawn?: string } = {};
    new Function('globalThis', 'MessageChannel', 'TextEncoder', 'ReadableStream', server)(
      place,
      MessageChannel,
      TextEncoder,
      ReadableStream,
    );
    expect(place.drawn).toContain('<a href=');
    const client = text(
      await buildPage(
        `import { hydrateRoot } from 'react-dom/client'; ${app}; hydrateRoot(document.querySelector('#app'), <App />, { onRecoverableError: (error) => console.error(String(error)) });`,
        import.meta.dirname,
      ),
    );
    await open(
      `<body><div id="app">${place.drawn}</div><script>${client.replaceAll('</script', '<\\/script')}</script>`,
      0,
    );
    const frame = page.frameLocator('poryadok-embed iframe');
    await frame.locator('input[type=text]').nth(1).fill('23.11.2026');
    await expect.poll(() => page.locator('output').innerText()).toMatch(/Заключите договор/);
    await page.getByRole('button', { name: '0' }).click();
    await page.getByRole('button', { name: '1' }).waitFor();
    expect(await frame.locator('input[type=text]').nth(1).inputValue()).toBe('23.11.2026');
    for (let round = 0; round < 3; round += 1) {
      await press('показать');
      await expect.poll(() => page.frames().length).toBe(1);
      await press('показать');
      await expect.poll(() => page.frames().length).toBe(2);
    }
    expect(seen.problems).toEqual([]);
  });
});

describe('the workshop', () => {
  it('names every awkward host of the demo, on a developer’s computer as a link', async () => {
    await page.goto(`${siteAddress}/partners/`);
    const links = page.locator('[data-demo-hosts] a');
    await expect.poll(() => links.count()).toBeGreaterThan(18);
    const listed = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(`${partnerAddress}/hosts/index.html`);
    const demo = await page
      .locator('main li a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(listed).toEqual(demo);
  });

  it('E15 E18 E21: fills fields in, keeps room, writes the code of each kind and tells of a pale colour', async () => {
    await page.goto(`${siteAddress}/partners/`);
    const code = page.getByLabel('Код для вставки');
    await expect.poll(() => code.inputValue()).toMatch(/^<div style="min-height:\d+px"><a href=/);
    await page.getByLabel('Что показать').selectOption('calculators/working-days');
    await page.getByText('Поля, которые можно заполнить заранее').click();
    const field = page.locator('[data-fields="calculators/working-days"] input').first();
    await field.fill('19.01.2026');
    await field.blur();
    await expect.poll(() => code.inputValue()).toMatch(/data-prefill-[a-z-]+="19\.01\.2026"/);
    const filled = page.frameLocator('[data-preview] iframe').locator('input[type=text]').first();
    await expect.poll(() => filled.inputValue()).toBe('19.01.2026');
    await page.getByText('Слова, оформление').click();
    for (const [kind, written] of [
      ['element', '<poryadok-embed'],
      ['iframe', '<iframe'],
      ['react', 'PoryadokEmbed'],
    ] as const) {
      await page.getByLabel('Что вставить').selectOption(kind);
      await expect.poll(() => code.inputValue()).toContain(written);
    }
    await page.getByLabel('Цвет вашего сайта').fill('#ffd400');
    await page.getByLabel('Цвет вашего сайта').blur();
    await expect
      .poll(() => page.locator('#accent-told').innerText())
      .toMatch(/светлом оформлении контраст 1,\d из нужных 4,5, рамка возьмёт #806a00/);
    expect(seen.problems).toEqual([]);
  });

  it('P65: shows the frame as wide as a phone, as wide as a computer when asked, and in the letters that it has on a partner’s page', async () => {
    const inFrame = () =>
      page
        .frameLocator('iframe')
        .locator('h1')
        .evaluate((heading) => getComputedStyle(heading).fontFamily);
    await open(`<body>${snippetLink}<script src="${loader}" async></script>`, 1);
    const there = await inFrame();
    expect(there).toMatch(/^system-ui/);
    await page.goto(`${siteAddress}/partners/`);
    const frame = page.locator('[data-preview] iframe');
    const width = async () => (await frame.boundingBox())?.width ?? 0;
    await expect.poll(width).toBe(360);
    expect(await inFrame()).toBe(there);
    await page.getByLabel('Показать как').selectOption('wide');
    await expect.poll(width).toBeGreaterThan(600);
    expect(seen.problems).toEqual([]);
  });

  it('E17: the page of a calculator leads to its description for oEmbed, whose frame is there', async () => {
    const html = String(read('calculators/patent-renewal/index.html'));
    expect(html).toMatch(
      /<link rel="alternate" type="application\/json\+oembed" href="[^"]+\/oembed\/calculators\/patent-renewal\.json"/,
    );
    const described: unknown = JSON.parse(String(read('oembed/calculators/patent-renewal.json')));
    expect(described).toMatchObject({ version: '1.0', type: 'rich', width: 360, height: 1160 });
    expect(JSON.stringify(described)).toMatch(
      /<iframe width=.{0,40} src=.{0,60}\/embed\/calculators\/patent-renewal\//,
    );
  });
});
