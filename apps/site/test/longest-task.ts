import type { Page } from 'playwright-core';

/** An event of a trace, as far as it is read here. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
}

/** How many times slower than this processor that of a cheap phone is. */
const slower = 4;

/** Beyond this, in milliseconds, a person takes a page for broken. */
export const longestAllowed = 200;

/**
 * The longest that a page did not answer while it did this, in milliseconds, on a processor four times as slow: by the
 * processor's time, not the clock's, since other tests run beside this one.
 *
 * @param act - ends once all that follows from it is seen
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page without a browser');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  let trace: Buffer;
  try {
    await act();
    await page.waitForTimeout(1000);
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  // Whatever its name: what follows a promise does not stand within a task there.
  const tasks = traceEvents.filter(
    ({ tid, pid, tdur }) => tdur && main.some((thread) => thread.tid === tid && thread.pid === pid),
  );
  if (tasks.length === 0) throw new Error('no task was seen');
  return Math.round((tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) * slower) / 1000);
}
