import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
])('no screen decides %s', (_, pattern) => {
  expect(linesWith(pattern)).toEqual([]);
});
