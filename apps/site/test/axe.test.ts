import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './axe.ts';
import { launch } from './browser.ts';
import { type Problem, pages, report } from './built-site.ts';
import { coverOf, signatures } from './cover.ts';
import { serveSite } from './servers.ts';
import { visits } from './states.ts';
import { awake, inTabs, leave, watch } from './visit.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const cover = coverOf(pages);

describe('the cover', () => {
  it('shows every kind of mark-up that any page shows, on a part of the pages', () => {
    const shown = new Set(cover.flatMap(({ root }) => [...signatures(root)]));
    const missing = pages.flatMap(({ root }) => [...signatures(root)].filter((mark) => !shown.has(mark)));
    console.log(`${cover.length} of ${pages.length} pages show all ${shown.size} kinds of mark-up`);
    expect(missing).toEqual([]);
    expect(cover.length).toBeLessThan(pages.length / 2);
  });

  it('takes a page in for one class, role, type or parent that no other page has, and for nothing else', () => {
    const page = (html: string) => ({ html, root: parse(html) });
    const plain = page('<main><p class="lead" id="a">Одно</p></main>');
    const same = page('<main><p class="lead" id="b">Совсем другое, и длиннее</p></main>');
    expect(coverOf([same, plain])).toEqual([plain]);
    for (const html of [
      '<main><p class="lead muted">x</p></main>',
      '<main><p class="lead" role="note">x</p></main>',
      '<main><p class="lead" aria-live="polite">x</p></main>',
      '<main><p class="lead" type="x">x</p></main>',
      '<main><div><p class="lead">x</p></div></main>',
    ]) {
      const other = page(html);
      expect(coverOf([plain, other, same])).toContain(other);
    }
  });
});

describe('axe finds nothing against WCAG 2.2 AA by day, by night and at 320 px', () => {
  it('on the pages of the cover', async () => {
    const problems: Problem[] = [];
    await inTabs(browser, cover, async (page, { path }) => {
      await page.goto(site.origin + path);
      await awake(page);
      for (const { what, where } of await audit(page)) problems.push({ path: `${path} ${where}`, what });
    });
    expect(report(problems)).toEqual([]);
  });

  it('in the states that people bring about, which put nothing in the console either', async () => {
    const problems: Problem[] = [];
    await inTabs(browser, visits, async (page, { path, within = 'main', states }) => {
      const seen = watch(page);
      await page.goto(site.origin + path);
      await awake(page);
      for (const [name, reach] of Object.entries(states)) {
        await reach(page);
        // What lies around is that of the cover.
        for (const { what, where } of await audit(page, within))
          problems.push({ path: `${path} (${name}) ${where}`, what });
      }
      for (const what of seen.problems) problems.push({ path, what });
      await leave(page);
    });
    expect(report(problems)).toEqual([]);
  });
});
