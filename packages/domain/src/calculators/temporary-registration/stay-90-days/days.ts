import { addDays, compareDates, diffDays, earliestOf, latestOf } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';

/** A stay in Russia, both days included; without `to` it goes on. */
export interface Stay {
  from: PlainDate;
  to?: PlainDate;
}

/** Days in a row, both ends included. */
export interface Stretch {
  from: PlainDate;
  to: PlainDate;
}

/** 115-ФЗ, ст. 5: days in a calendar year for who has no visa and no papers for work or residence (law note G-90-365). */
export const limit = 90;

/** The calendar year of a day. `yearOf('2026-03-02')` is `2026`. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The first and the last day of a year. `wholeYear(2026)` is `{ from: '2026-01-01', to: '2026-12-31' }`. */
export function wholeYear(year: number): Stretch {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/**
 * The stays as stretches that share no day, in order: a day counts once, however many stays name it. One that goes on is
 * counted through `through`; one that begins later is left out.
 *
 * @example stretchesOf([{ from: '2026-03-01', to: '2026-03-10' }, { from: '2026-03-08' }], '2026-03-12')
 * // [{ from: '2026-03-01', to: '2026-03-12' }]
 */
export function stretchesOf(stays: readonly Stay[], through: PlainDate): Stretch[] {
  const sorted = stays
    .map(({ from, to = through }) => ({ from, to }))
    .filter(({ from, to }) => from <= to)
    .sort((left, right) => compareDates(left.from, right.from));
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.from <= addDays(last.to, 1))
      merged.splice(-1, 1, { from: last.from, to: latestOf(last.to, stretch.to) });
    else merged.push(stretch);
  }
  return merged;
}

/**
 * The parts of the stretches that lie in a year.
 *
 * @example within([{ from: '2025-12-30', to: '2026-01-02' }], 2026) // [{ from: '2026-01-01', to: '2026-01-02' }]
 */
export function within(stretches: readonly Stretch[], year: number): Stretch[] {
  const whole = wholeYear(year);
  return stretches
    .map(({ from, to }) => ({ from: latestOf(from, whole.from), to: earliestOf(to, whole.to) }))
    .filter(({ from, to }) => from <= to);
}

/**
 * How many days of a year the stretches take, the days of entry and of exit among them.
 *
 * @example daysIn([{ from: '2025-12-30', to: '2026-01-02' }], 2026) // 2
 */
export function daysIn(stretches: readonly Stretch[], year: number): number {
  return within(stretches, year).reduce((sum, { from, to }) => sum + diffDays(from, to) + 1, 0);
}

/**
 * The ninetieth day of a year that the stretches take, and the first day of the part in which it lies; `undefined` where
 * they take fewer.
 *
 * @example ninetiethDay([{ from: '2026-01-01', to: '2026-12-31' }], 2026) // { since: '2026-01-01', day: '2026-03-31' }
 */
export function ninetiethDay(
  stretches: readonly Stretch[],
  year: number,
): { since: PlainDate; day: PlainDate } | undefined {
  let left = limit;
  for (const { from, to } of within(stretches, year)) {
    const days = diffDays(from, to) + 1;
    if (days >= left) return { since: from, day: addDays(from, left - 1) };
    left -= days;
  }
  return undefined;
}
