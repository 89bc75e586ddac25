/**
 * Prints what Lighthouse gives one page of each type on a phone, four scores of 100:
 * `pnpm --filter @poryadok/site run lighthouse`; with words, only the types whose address holds one of them. Its seconds depend on the
 * machine, so the first score is read and not held; the others `test/lighthouse.test.ts` and `test/axe.test.ts` hold.
 */

import lighthouse from 'lighthouse';
import { freePort, launch } from '../test/browser.ts';
import { serveSite } from '../test/servers.ts';
import { frameTypes, pageTypes } from './page-types.ts';

const words = process.argv.slice(2);
const names = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const port = await freePort();
const [browser, site] = await Promise.all([launch([`--remote-debugging-port=${port}`]), serveSite()]);
console.log(`${names.join(', ')}; what is under 100`);
for (const path of [...pageTypes, ...frameTypes]) {
  if (words.length > 0 && !words.some((word) => path.includes(word))) continue;
  const result = await lighthouse(site.origin + path, {
    port,
    logLevel: 'error',
    onlyCategories: [...names],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
  const { categories, audits } = result.lhr;
  const scores = names.map((name) => String(Math.round((categories[name]?.score ?? 0) * 100)).padStart(4));
  const short = names.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
  console.log(`${scores.join('')}  ${path}  ${short.join('; ')}`);
}
await Promise.all([browser.close(), site.close()]);
