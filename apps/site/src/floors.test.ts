import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarRange } from '@poryadok/domain/calendar';
import { expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(astro|tsx?)$/.test(file) && !file.endsWith('.test.ts'),
);

/** The lines of the site that the pattern finds, as `file: line`. */
function linesWith(pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

test('there is enough to look through', () => {
  expect(files.length).toBeGreaterThan(100);
});

/** What the domain answers: a screen that decides it anew will disagree one day. */
test.each([
  [
    'how a step of a count moves: formatMove, lastCount, offersRoll',
    /\bop\b\s*[!=]==|\{[^}]*\bop\b[^}]*\}\s*[):=]/,
  ],
  [
    'which day of an outcome leads: leadingDay, plainDay',
    /\b(safeDate|date)\s*(\?\?|\|\||[!=]==)\s*\w*\.?(safeDate|date)\b/,
  ],
  ['what kind of outcome is a day: isDay', /\bkind\s*!==\s*'(check|amount)'\s*&&/],
  ['which outcome the headline names: leadingOutcome', /\boutcomes(\[0\]|\.at\(0\)|:\s*\[)/],
  ['what a verdict of a calculator comes to: its tone and text', /\bverdict\??\.code\b/],
  [
    'what the verdict of a law note comes to: contradicts, isUnverifiable, needsLawyer',
    /\bverdict\s*[!=]==\s*['"]|\[[^\]]*'(confirmed|outdated|contradicted|unverifiable|placeholder)'[^\]]*\]\.(includes|some|indexOf)/,
  ],
  [
    'by the words of a sentence what it means: whoever makes the sentence says that beside it',
    /^(?! \*).*(\.(startsWith|endsWith|includes)\(['`][^'`]*[А-Яа-яё]|[!=]== ['`][^'`]*[А-Яа-яё№])/,
  ],
])('no screen decides %s', (_, pattern) => {
  expect(linesWith(pattern)).toEqual([]);
});

test('what reads a local clock is known: today and the age of a check count by it and are tested in every zone, a list shows it', () => {
  const local = linesWith(
    /\bgetTimezoneOffset|\.toLocale(Date|Time)?String\(|\.get(FullYear|Month|Date|Day|Hours|Minutes)\(|new Date\([^)]*,/,
  );
  expect(new Set(local.map((line) => line.split(': ')[0]))).toEqual(
    new Set(['shared/today.ts', 'provenance/ages.ts', 'checklist/script.ts', 'checklist/take-along.ts']),
  );
});

test('no page names the last year of the calendar: a new year must not make it wrong', () => {
  const code = linesWith(new RegExp(`\\b${calendarRange.to.slice(0, 4)}\\b`)).filter(
    // Queries of people name the years that people name.
    (line) => !/: (\/?\*|\/\/)|^search\/golden\//.test(line),
  );
  expect(code).toEqual([]);
});
