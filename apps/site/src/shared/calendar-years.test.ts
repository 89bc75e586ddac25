import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarRange, calendarYears } from '@poryadok/domain/calendar';
import { addDays, formatNumericDate } from '@poryadok/domain/plain-date';
import { expect, it } from 'vitest';
import { calendarSpan } from './calendar-years.ts';

const root = join(import.meta.dirname, '../../../..');
/** Where people write; what a script or a decree has written may name the years. */
const places = [
  ...['src', 'test'].flatMap((folder) => [`apps/site/${folder}`, `packages/domain/${folder}`]),
  'packages/domain/bench',
  'docs',
];
const files = [
  'README.md',
  'packages/domain/README.md',
  ...places.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
  ),
].filter(
  (file) =>
    /\.(ts|tsx|astro|md)$/.test(file) &&
    !/calendar\/(years|transfers)\b/.test(file) &&
    // These ask of years without a decree; their dates are moved on when one is out.
    !/(statutory|today|papers-validity)\.test\.ts$/.test(file),
);

/** A date as the code writes it and as a reader does. */
function written(date: typeof calendarRange.to) {
  return [date, formatNumericDate(date)].map((text) => text.replaceAll('.', '\\.'));
}

it('the years of the calendar are told from the data', () => {
  expect(calendarSpan).toBe(`с ${calendarRange.from.slice(0, 4)} по ${calendarRange.to.slice(0, 4)} год`);
});

it('no page, test or document names the bounds of the calendar: the next decree would make it untrue', () => {
  const span = `\\b${calendarYears[0]}\\b(?!-\\d)\\D{1,24}\\b20\\d\\d\\b`;
  const beyond = [addDays(calendarRange.from, -1), addDays(calendarRange.to, 1)].flatMap(written);
  const bound = new RegExp([span, ...beyond].join('|'));
  expect(files.length).toBeGreaterThan(300);
  const guilty = files.flatMap((file) => {
    const found = bound.exec(readFileSync(join(root, file), 'utf8'))?.[0];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
  expect(guilty).toEqual([]);
});
