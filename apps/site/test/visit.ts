import { availableParallelism } from 'node:os';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** The day on which every visit takes place: no test may pass or fail by the day on which it runs. */
const visitDay = '2026-11-25T12:00:00+03:00';

/** However busy the machine is: what has not come by then does not come, and what has not ended by then is stuck. */
const longestWaitMs = 60_000;
const longestVisitMs = 120_000;

/** A reader's browser in Moscow, on the day of the visit. */
export async function visitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow', ...options });
  await context.clock.setFixedTime(visitDay);
  context.setDefaultTimeout(longestWaitMs);
  return context;
}

/** A busy machine's browser is stuck once in a thousand pages. */
const attempts = 2;

/** Does `work`; tells whether it came to an end. What `work` throws is thrown. */
async function finished(work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestVisitMs);
  });
  // Closing a stuck page ends its work with an error that nobody waits for any more.
  work.catch(() => {});
  try {
    return await Promise.race([work.then(() => true), stuck]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Does `work` for every item in as many tabs as the machine has cores. A tab goes from page to page, since a new one
 * costs more than a visit; a stuck one is closed and its item tried once more.
 */
export async function inTabs<Item>(
  browser: Browser,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  let next = 0;
  const tab = async () => {
    const context = await visitor(browser, { reducedMotion: 'reduce', ...options });
    let page = await context.newPage();
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      for (let attempt = 1; !(await finished(work(page, item))); attempt += 1) {
        const where = page.url();
        await page.close();
        page = await context.newPage();
        if (attempt === attempts)
          throw new Error(`${where} is stuck after ${longestVisitMs / 1000} s, twice`);
        console.log(`${where} is stuck, once more`);
      }
      page.removeAllListeners();
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, tab));
}

/** Leaves a page as if nobody had used it: the next visit finds nothing kept, and loads even where only the fragment differs. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
}

/** Waits until every island has come alive. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}

/** Collects whatever a developer's console or network panel would show in red. */
export function watch(page: Page): { problems: readonly string[] } {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Closing or leaving a page ends what it still loads.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.push(`response: ${new URL(response.url()).pathname} ${response.status()}`);
  });
  return { problems };
}

/** Opens a page, and from then on, once it is awake and still, notes what it asks the network for. */
export async function openQuiet(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await awake(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}
