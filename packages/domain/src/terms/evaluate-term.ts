import { dayOff } from '../calendar/day-off.ts';
import { countingFrom } from '../calendar/range.ts';
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import { addDays, addMonths, addYears, diffDays } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { Shift, SkippedDay, Step, Term, TermResult, Unit } from './types.ts';

/** The article of the Civil Code by which each unit is counted. */
const norms: Readonly<Record<Unit, string>> = {
  day: 'ГК РФ, ст. 191',
  'working-day': 'ГК РФ, ст. 191',
  month: 'ГК РФ, ст. 192',
  year: 'ГК РФ, ст. 192',
};

/**
 * Counts a term from the day of an event. That day itself is not counted (ГК РФ, ст. 191); months and years end on the
 * same day of the month or on the last day of a shorter one (ст. 192). Nothing is rolled to a working day: see
 * `rollForward`.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when working days lead outside 2013–2027.
 *
 * @example
 * evaluateTerm('2025-12-15', [
 *   { op: 'add', amount: 12, unit: 'month' },
 *   { op: 'subtract', amount: 10, unit: 'working-day' },
 * ]).date // '2026-12-01'
 */
export function evaluateTerm(start: PlainDate, term: Term): TermResult {
  const trace: Step[] = [];
  const date = countingFrom(start, () =>
    term.reduce((from, shift) => {
      const step = makeStep(from, shift);
      trace.push(step);
      return step.to;
    }, start),
  );
  return { date, trace };
}

/**
 * The step from a day off on to the next working day (ГК РФ, ст. 193), or `undefined` when the date works.
 *
 * @example rollForward('2026-12-19')?.to // '2026-12-21'
 */
export function rollForward(date: PlainDate): Step | undefined {
  return roll(date, nextWorkingDay(date), 'roll');
}

/**
 * The step from a day off back to the working day before it, the cautious end of a term, or `undefined` when the date
 * works.
 *
 * @example rollBack('2026-12-19')?.to // '2026-12-18'
 */
export function rollBack(date: PlainDate): Step | undefined {
  return roll(date, previousWorkingDay(date), 'roll-back');
}

function roll(from: PlainDate, to: PlainDate, op: 'roll' | 'roll-back'): Step | undefined {
  if (from === to) return undefined;
  return {
    op,
    amount: Math.abs(diffDays(from, to)),
    unit: 'day',
    from,
    to,
    skipped: daysOff(from, to),
    norm: 'ГК РФ, ст. 193',
  };
}

function makeStep(from: PlainDate, shift: Shift): Step {
  const to = move(from, shift.op === 'add' ? shift.amount : -shift.amount, shift.unit);
  const skipped = shift.unit === 'working-day' ? daysOff(from, to).filter(({ date }) => date !== from) : [];
  return { ...shift, from, to, skipped, norm: norms[shift.unit] };
}

function move(date: PlainDate, amount: number, unit: Unit): PlainDate {
  switch (unit) {
    case 'day':
      return addDays(date, amount);
    case 'working-day':
      return addWorkingDays(date, amount);
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addYears(date, amount);
  }
}

/** The days off from the first date to the second, both included, in the order of the walk. */
export function daysOff(from: PlainDate, to: PlainDate): SkippedDay[] {
  const direction = from <= to ? 1 : -1;
  const found: SkippedDay[] = [];
  for (let date = from; ; date = addDays(date, direction)) {
    const off = dayOff(date);
    if (off !== undefined) found.push({ date, kind: off.kind, why: off.name });
    if (date === to) return found;
  }
}
