import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levelAa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Something wrong with a page in a state. */
interface Violation {
  what: string;
  /** The first element that has it, as a selector. */
  where: string;
}

/** What axe finds on a page as it stands; `mode` is told with each. */
async function violations(
  page: Page,
  rules: readonly string[],
  within: string,
  mode: string,
): Promise<readonly Violation[]> {
  const options: RunOptions = { runOnly: [...rules], resultTypes: ['violations'], preload: false };
  return page.evaluate(
    async ([selector, given, when]) => {
      const { axe } = window as unknown as {
        axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };
      };
      return (await axe.run(selector, given)).violations.map(({ id, nodes }) => ({
        what: `${id}, ${when}`,
        where: nodes[0]?.target.join(' ') ?? '',
      }));
    },
    [within, options, mode] as const,
  );
}

/** Opens whatever is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** A frame takes its colours from the page around, not from the device. */
function frameTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((name) => {
    const { dataset } = document.documentElement;
    if (dataset.frame !== undefined) dataset.theme = name;
  }, theme);
}

/**
 * Holds a page, in the state it is in, to the rules of WCAG 2.2 AA: by day as it stands, then unfolded by night and at 320 px.
 *
 * @param within - a selector; a part of the page whose rest has been looked at elsewhere
 * @returns what is wrong; nothing when all is well
 */
export async function audit(page: Page, within = 'html'): Promise<readonly Violation[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const byDay = await violations(page, levelAa, within, 'by day');

  await unfold(page);
  // Night changes colours and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  await frameTheme(page, 'dark');
  const byNight = await violations(page, ['color-contrast'], within, 'by night');

  await page.emulateMedia({ colorScheme: 'light' });
  await frameTheme(page, 'light');
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await violations(page, levelAa, within, 'at 320 px');
  const wide = await overflow(page);
  return [
    ...byDay,
    ...byNight,
    ...narrow,
    ...(wide > 0 ? [{ what: `${wide} px too wide at 320 px`, where: '' }] : []),
  ];
}
