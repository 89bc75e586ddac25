import type { Browser, Page } from 'playwright-core';

/** Two cores, two tabs. */
const TABS = 2;

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
      const page = await context.newPage();
      await work(page, item);
      await page.close();
      if (next % 25 === 0)
        console.log(`${name}: ${next} of ${items.length}, ${Math.round((Date.now() - started) / 1000)} s`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

/** Goes down the page and back, so that what waits to be seen has come alive. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const height = document.documentElement.scrollHeight;
    for (let y = 0; y < height; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
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
