import { expect, it } from 'vitest';
import { phone } from '../measure/page.ts';
import { frameTypes, pageTypes } from '../measure/page-types.ts';
import { overflow, unfold } from './axe.ts';
import { launch } from './browser.ts';
import { type Problem, report } from './built-site.ts';
import { serveSite } from './servers.ts';
import { awake, inTabs } from './visit.ts';

/** What a finger is led to: each stands 44 px high, a little less in a frame, whose letters are smaller. */
const mainActions =
  '.button, .text-button, .site-header nav a, .search-link, .theme label, .note-line > summary, .station > summary, .more > summary, .goes a, .bar a, main .links a';

it('P74: on a phone no target of any type of page is lower than 24 px, and what leads on stands 44 px high', async () => {
  const problems: Problem[] = [];
  const [browser, site] = await Promise.all([launch(), serveSite()]);
  let met = 0;
  await inTabs(
    browser,
    [...pageTypes, ...frameTypes],
    async (page, path) => {
      await page.goto(site.origin + path);
      await awake(page);
      const heights = await page.evaluate(
        ([actions, high]) =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
            // A box is pressed by its label; the link over the page comes with the focus alone.
            .map((element) => (element.matches('label > input') ? element.closest('label') : element))
            .filter((element) => element !== null && !element.matches('.skip-link'))
            .map((element) => ({
              name: `${element?.tagName.toLowerCase()}.${element?.className} «${element?.textContent?.trim().slice(0, 30)}»`,
              height: element?.getBoundingClientRect().height ?? 0,
              least: element?.matches(actions) ? high : 23.9,
            })),
        [mainActions, path.startsWith('/embed/') ? 41 : 43.5] as const,
      );
      for (const { name, height, least } of heights) {
        if (height <= 1) continue;
        if (least > 24) met += 1;
        if (height < least) problems.push({ path, what: `${Math.round(height)} px: ${name}` });
      }
    },
    phone,
  );
  await Promise.all([browser.close(), site.close()]);
  expect(report(problems)).toEqual([]);
  expect(met).toBeGreaterThan(300);
});

it('P70: in letters twice as large no type of page scrolls sideways on a phone, unfolded too, and no heading, button or row that opens breaks a word of eight letters or fewer', async () => {
  const problems: Problem[] = [];
  // As a reader sets it in the browser: what is measured in letters grows with them.
  const [browser, site] = await Promise.all([
    launch(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']),
    serveSite(),
  ]);
  await inTabs(
    browser,
    // And the guide whose headline is the longest in words that hang together.
    [...pageTypes, ...frameTypes, '/procedures/patent-renewal/'],
    async (page, path) => {
      await page.goto(site.origin + path);
      await awake(page);
      await page.evaluate(() => document.fonts.ready);
      for (const how of ['as it stands', 'unfolded']) {
        if (how === 'unfolded') await unfold(page);
        const wide = await overflow(page);
        if (wide > 0) problems.push({ path, what: `${wide} px too wide, ${how}` });
      }
      // A longer one may not fit a line of eleven letters; the browser's own rules break it with a hyphen.
      const broken = await page.evaluate(() => {
        const found: string[] = [];
        for (const element of document.querySelectorAll(
          'h1, h2, h3, h4, .headline, .button, .text-button, summary',
        )) {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (const word of (text.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,8}(?!\p{L})/gu)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const lines = [...range.getClientRects()]
                .filter(({ width }) => width > 0)
                .map(({ bottom }) => bottom);
              if (Math.max(...lines) - Math.min(...lines) > 12) found.push(word[0]);
            }
        }
        return found;
      });
      for (const word of broken) problems.push({ path, what: `«${word}» is broken` });
    },
    phone,
  );
  await Promise.all([browser.close(), site.close()]);
  expect(report(problems)).toEqual([]);
});
