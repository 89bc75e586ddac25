import { expect, it } from 'vitest';
import { overflow, unfold } from './axe.ts';
import { launch } from './browser.ts';
import { type Problem, pages, report } from './built-site.ts';
import { serveSite } from './servers.ts';
import { awake, inTabs, watch } from './visit.ts';

it('no page, unfolded at 320 px, scrolls sideways, asks for what is not there or says anything in the console', async () => {
  const problems: Problem[] = [];
  const [browser, site] = await Promise.all([launch(), serveSite()]);
  await inTabs(browser, pages, async (page, { path }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.origin + path);
    await awake(page);
    await unfold(page);
    const wide = await overflow(page);
    // 404.html asked by its own name is an ordinary page.
    for (const what of [...seen.problems, ...(wide > 0 ? [`${wide} px too wide at 320 px`] : [])])
      problems.push({ path, what });
  });
  await Promise.all([browser.close(), site.close()]);
  expect(report(problems)).toEqual([]);
});
