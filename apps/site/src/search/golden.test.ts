import { afterAll, describe, expect, it } from 'vitest';
import { collectEntries } from './collect-entries.ts';
import { find, prepare } from './find.ts';
import { type Golden, isRight, readGolden } from './golden/golden.ts';
import { nonsense, tuned } from './golden/tuned.ts';
import { untouched } from './golden/untouched.ts';

const searchable = prepare(collectEntries());

interface Row {
  queries: number;
  first: number;
  firstThree: number;
  firstTen: number;
}

/** What stands around the text of pages and answers nothing. */
const furniture =
  /ваша ближайшая дата|все мои даты|пункт в источнике|сверено:|к содержанию|показать ещё|что дальше/i;

/** How often a right page stands first and among the first three, by kind of query. */
function judge(golden: Golden): { rows: Map<string, Row>; all: Row; share: number } {
  const rows = new Map<string, Row>();
  const all: Row = { queries: 0, first: 0, firstThree: 0, firstTen: 0 };
  for (const { kind, query, pages } of readGolden(golden)) {
    const at = find(searchable, query).hits.findIndex(({ href }) => isRight(href, pages));
    const row = rows.get(kind) ?? { queries: 0, first: 0, firstThree: 0, firstTen: 0 };
    for (const counted of [row, all]) {
      counted.queries += 1;
      counted.first += at === 0 ? 1 : 0;
      counted.firstThree += at >= 0 && at < 3 ? 1 : 0;
      counted.firstTen += at >= 0 && at < 10 ? 1 : 0;
    }
    rows.set(kind, row);
  }
  rows.set('all', all);
  return { rows, all, share: all.firstThree / all.queries };
}

const halves = { tuned: judge(tuned), untouched: judge(untouched) };

afterAll(() => {
  for (const [name, { rows, share }] of Object.entries(halves)) {
    const lines = [...rows].map(
      ([kind, { queries, first, firstThree }]) =>
        `${kind.padEnd(16)}${String(queries).padStart(4)}${String(first).padStart(6)}${String(firstThree).padStart(6)}`,
    );
    console.log(
      `search, ${name} half: ${(share * 100).toFixed(1)} % in the first three\nkind             all first three\n${lines.join('\n')}`,
    );
  }
});

describe('the search', () => {
  it('is asked at least two hundred queries of ten kinds, half of which no tuning looks at', () => {
    const queries = [tuned, untouched].flatMap(readGolden).map(({ query }) => query);
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries).size).toBe(queries.length);
    expect(readGolden(untouched).length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(untouched)).toEqual(Object.keys(tuned));
  });
  it.each(['tuned', 'untouched'] as const)(
    'has the right page among the first three for 95 of 100 queries of the %s half',
    (half) => {
      expect(halves[half].share).toBeGreaterThanOrEqual(0.95);
    },
  );
  it('has the right page among the first ten for 98 of 100 queries of the tuned half', () => {
    const { queries, firstTen } = halves.tuned.all;
    expect(firstTen / queries).toBeGreaterThanOrEqual(0.98);
  });
  it('shows no furniture of a page in any answer', () => {
    const shown = [tuned, untouched]
      .flatMap(readGolden)
      .flatMap(({ query }) => find(searchable, query).hits.map(({ title, text }) => `${title} ${text}`));
    expect(new Set(shown.filter((words) => furniture.test(words)))).toEqual(new Set());
  });
  it.each(nonsense)('finds nothing for «%s»', (query) => {
    expect(find(searchable, query).hits).toEqual([]);
  });
});
