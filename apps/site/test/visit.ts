import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Two cores, two tabs. */
const tabCount = 2;

/** A page that takes longer is stuck, which a busy machine's browser does once in a thousand pages. */
const longestMs = 120_000;
const attempts = 2;

/** Does `work` on a new page; a stuck one is closed and tried once more. What `work` throws is thrown at once. */
async function onPage(context: BrowserContext, work: (page: Page) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await context.newPage();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stuck = new Promise<'stuck'>((resolve) => {
      timer = setTimeout(() => resolve('stuck'), longestMs);
    });
    const done = work(page);
    // Closing a stuck page ends its work with an error that nobody waits for any more.
    done.catch(() => {});
    try {
      if ((await Promise.race([done, stuck])) !== 'stuck') return;
      if (attempt === attempts) throw new Error(`${page.url()} is stuck after ${longestMs / 1000} s, twice`);
      console.log(`${page.url()} is stuck, once more`);
    } finally {
      clearTimeout(timer);
      await page.close();
    }
  }
}

/** Does `work` for every item in a few tabs at a time, and tells how far it is now and then. */
export async function inTabs<Item>(
  browser: Browser,
  name: string,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const started = Date.now();
  let next = 0;
  const tab = async () => {
    const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' });
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const current = item;
      await onPage(context, (page) => work(page, current));
      if (next % 25 === 0)
        console.log(`${name}: ${next} of ${items.length}, ${Math.round((Date.now() - started) / 1000)} s`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: tabCount }, tab));
}

/** Goes down the page and back, so that what waits to be seen has come alive. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const height = document.documentElement.scrollHeight;
    for (let y = 0; y < height; y += innerHeight) {
      scrollTo(0, y);
      // A browser may draw no frame for a page it thinks nobody sees.
      await Promise.race([new Promise(requestAnimationFrame), new Promise((wait) => setTimeout(wait, 100))]);
    }
    scrollTo(0, 0);
  });
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
