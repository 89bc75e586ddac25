import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePartner } from '../../../scripts/servers.mjs';
import { frameTypes, pageTypes } from '../measure/page-types.ts';
import { freePort, launch } from './browser.ts';
import { serveSite } from './servers.ts';

let browser: Browser;
let port: number;
let site: Awaited<ReturnType<typeof serveSite>>;
let partner: Awaited<ReturnType<typeof servePartner>>;

beforeAll(async () => {
  port = await freePort();
  [site, partner] = await Promise.all([serveSite(), servePartner(0)]);
  browser = await launch([
    `--remote-debugging-port=${port}`,
    // The demo is written for this address of the site.
    `--host-resolver-rules=MAP localhost:4321 127.0.0.1:${site.port}`,
  ]);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), partner?.close()]));

/** Stillness after which a page is taken to have come: it waits for nothing, and none of what is scored takes longer. */
const quietMs = 300;

/** What Lighthouse finds on a phone and counts without a clock: two rule scores, and whether the page jumps. `axe.test.ts` is its third. */
async function scores(path: string, { origin } = site) {
  const result = await lighthouse(origin + path, {
    port,
    logLevel: 'error',
    disableFullPageScreenshot: true,
    onlyCategories: ['best-practices', 'seo'],
    onlyAudits: ['cumulative-layout-shift'],
    skipAudits: ['document-title', 'image-alt'],
    pauseAfterFcpMs: quietMs,
    pauseAfterLoadMs: quietMs,
    networkQuietThresholdMs: quietMs,
    cpuQuietThresholdMs: quietMs,
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { categories, audits } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    bestPractices: score('best-practices'),
    seo: score('seo'),
    // A thousandth is a line of text that moves by less than a pixel.
    layoutShift: Number(audits['cumulative-layout-shift']?.numericValue?.toFixed(3)),
  };
}

// On a busy machine the font may come after the first drawing, and the text moves by a pixel. That happens once;
// a page that jumps by itself jumps every time.
describe('Lighthouse on a phone', { retry: 2 }, () => {
  it.each(pageTypes)('gives %s all that it gives without a clock', async (path) => {
    expect(await scores(path)).toEqual({ bestPractices: 100, seo: 100, layoutShift: 0 });
  });

  it('E8: leaves a partner’s page with one calculator all that it gives the same page without one', async () => {
    const { layoutShift, ...rules } = await scores('/hosts/reserved.html', partner);
    expect(rules).toEqual({ bestPractices: 100, seo: 100 });
    expect(layoutShift).toBeLessThan(0.02);
  });

  it.each(frameTypes)('gives the frame %s all but being found', async (path) => {
    expect(await scores(path)).toMatchObject({ bestPractices: 100, layoutShift: 0 });
  });
});
