/**
 * Prints how long the built pages are on a phone and on paper, the median and the longest of each type:
 * `pnpm --filter @poryadok/site run measure`; with words, only the pages whose address holds one of them, each by itself:
 * `pnpm --filter @poryadok/site run measure services/ sources/law`. `--paper` counts sheets too, which takes longer.
 */

import { launch } from '../test/browser.ts';
import type { BuiltPage } from '../test/built-site.ts';
import { pages } from '../test/built-site.ts';
import { serveSite } from '../test/servers.ts';
import { inTabs } from '../test/visit.ts';
import { measureOnPhone, type OnPhone, pagesOnPaper, phone } from './page.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const onPaper = process.argv.includes('--paper');

type Measured = OnPhone & { path: string; sheets: number | undefined };

/** Pages of one make stand in one folder: all guides, all services. */
function typeOf(path: string): string {
  const [folder, name] = path.split('/').filter(Boolean);
  return folder === undefined ? '/' : name === undefined ? `/${folder}/` : `/${folder}/…`;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The median of a measure, and the greatest with the page that has it. */
function summary(all: readonly Measured[], of: (one: Measured) => number | undefined): string {
  const known = all.flatMap((one) => {
    const value = of(one);
    return value === undefined ? [] : [{ path: one.path, value }];
  });
  const [most] = known.sort((a, b) => b.value - a.value);
  if (!most) return '–';
  const middle = median(known.map(({ value }) => value));
  return known.length === 1 ? `${most.value}` : `${middle}; ${most.value} ${most.path}`;
}

const wanted: readonly BuiltPage[] = pages.filter(
  ({ path }) =>
    !path.startsWith('/embed/') && (words.length === 0 || words.some((word) => path.includes(word))),
);
const [browser, site] = await Promise.all([launch(), serveSite()]);
const measured: Measured[] = [];
await inTabs(
  browser,
  wanted,
  async (page, { path }) => {
    const onScreen = await measureOnPhone(page, site.origin + path);
    measured.push({ path, ...onScreen, sheets: onPaper ? await pagesOnPaper(page) : undefined });
  },
  phone,
);
await Promise.all([browser.close(), site.close()]);

const types = new Map<string, Measured[]>();
for (const one of measured.sort((a, b) => a.path.localeCompare(b.path))) {
  const type = words.length > 0 ? one.path : typeOf(one.path);
  types.set(type, [...(types.get(type) ?? []), one]);
}
console.log('At 360 px with nothing opened: the median; the greatest and its page.');
for (const [type, all] of types) {
  console.log(`\n${type} (${all.length})`);
  console.log(`  height, px      ${summary(all, ({ height }) => height)}`);
  console.log(`  first box at    ${summary(all, ({ firstBox }) => firstBox)}`);
  console.log(`  links out       ${summary(all, ({ linksOut }) => linksOut)}`);
  if (onPaper) console.log(`  pages on paper  ${summary(all, ({ sheets }) => sheets)}`);
}
