import type { BrowserContextOptions, Page } from 'playwright-core';
import { awake } from '../test/visit.ts';

/** A phone held upright. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** What a reader of a phone has before them, in CSS pixels. */
export interface OnPhone {
  /** From the top of the page to its end, with nothing opened. */
  height: number;
  /** How far down the first box to tick stands; nothing on a page without one. */
  firstBox: number | undefined;
  /** Links of the page itself that lead to other sites or dial a number. */
  linksOut: number;
}

/**
 * Opens an address and measures what stands there before anybody touches it.
 *
 * @param page - a tab of a `phone`
 */
export async function measureOnPhone(page: Page, address: string): Promise<OnPhone> {
  await page.goto(address);
  await awake(page);
  // The page is as high as it will be once its letters are there.
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const box = [...document.querySelectorAll('main input[type=checkbox]')].find(
      (input) => input.getClientRects().length > 0,
    );
    const out = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
      ({ origin, protocol }) =>
        protocol === 'tel:' || (protocol.startsWith('http') && origin !== location.origin),
    );
    return {
      height: document.documentElement.scrollHeight,
      firstBox: box && Math.round(box.getBoundingClientRect().top + scrollY),
      linksOut: out.length,
    };
  });
}

/** How many A4 pages the open page takes when it is printed as it stands. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
