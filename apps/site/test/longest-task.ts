import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The longest that the page did not answer while it did this, on a processor four times as slow: by the processor's time, not
 * the clock's, since other tests run beside this one.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser of its own');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  await page.waitForTimeout(1000);
  const {
    traceEvents,
  }: {
    traceEvents: {
      name: string;
      ph: string;
      pid: number;
      tid: number;
      tdur?: number;
      args?: { name?: string };
    }[];
  } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    ({ name, tid, pid, tdur }) =>
      name.endsWith('RunTask') && tdur && main.some((thread) => thread.tid === tid && thread.pid === pid),
  );
  expect(tasks.length).toBeGreaterThan(0);
  return Math.round((Math.max(...tasks.map(({ tdur = 0 }) => tdur)) * 4) / 1000);
}
