import { type DayOff, dayOff } from '../calendar/day-off.ts';
import { CalendarRangeError } from '../calendar/range.ts';
import { addStatutoryWorkingDays, statutoryDayOff } from '../calendar/statutory.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays, addMonths, addYears, diffDays } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { CountingStep, Shift, SkippedDay, Term, TermResult, Unit } from './types.ts';

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
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when working days lead outside the calendar.
 *
 * @example
 * evaluateTerm('2025-12-15', [
 *   { op: 'add', amount: 12, unit: 'month' },
 *   { op: 'subtract', amount: 10, unit: 'working-day' },
 * ]).date // '2026-12-01'
 */
export function evaluateTerm(start: PlainDate, term: Term): TermResult {
  return walk(start, term, decreed);
}

/**
 * The same where the decree of a year is not out yet: that year's working days are counted by what is known of any year
 * (`statutoryDayOff`). The day may still move; whoever shows it says so.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when the count goes back beyond the first covered year.
 *
 * @example evaluateStatutoryTerm('2028-01-10', [{ op: 'subtract', amount: 11, unit: 'working-day' }]).date // '2027-12-16'
 */
export function evaluateStatutoryTerm(start: PlainDate, term: Term): TermResult {
  return walk(start, term, statutory);
}

/** What a count asks of a working calendar. */
interface WorkingCalendar {
  addWorkingDays(date: PlainDate, count: number): PlainDate;
  dayOff(date: PlainDate): DayOff | undefined;
}

const decreed: WorkingCalendar = { addWorkingDays, dayOff };
const statutory: WorkingCalendar = { addWorkingDays: addStatutoryWorkingDays, dayOff: statutoryDayOff };

function walk(start: PlainDate, term: Term, calendar: WorkingCalendar): TermResult {
  const trace: CountingStep[] = [];
  const date = countingFrom(start, () =>
    term.reduce((from, shift) => {
      const step = makeStep(from, shift, calendar);
      trace.push(step);
      return step.to;
    }, start),
  );
  return { date, trace };
}

/**
 * The step from a day off on to the next working day (ГК РФ, ст. 193), or `undefined` when the date works. `start` is the
 * day of the event that the term runs from, where `date` is the end of one.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, outside the calendar.
 *
 * @example rollForward('2026-12-19')?.to // '2026-12-21'
 * @example rollForward('2026-12-18') // undefined
 */
export function rollForward(date: PlainDate, start: PlainDate = date): CountingStep | undefined {
  return roll(start, date, 'roll');
}

/**
 * The step from a day off back to the working day before it, the cautious end of a term, or `undefined` when the date
 * works. `start` is the day of the event that the term runs from, where `date` is the end of one.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, outside the calendar.
 *
 * @example rollBack('2026-12-19')?.to // '2026-12-18'
 */
export function rollBack(date: PlainDate, start: PlainDate = date): CountingStep | undefined {
  return roll(start, date, 'roll-back');
}

/**
 * The same where the decree of the year is not out yet: back to a day that works by what is known of any year.
 *
 * @example rollBackStatutory('2028-01-09')?.to // '2027-12-30'
 */
export function rollBackStatutory(date: PlainDate, start: PlainDate = date): CountingStep | undefined {
  return roll(start, date, 'roll-back', statutory);
}

function roll(
  start: PlainDate,
  from: PlainDate,
  op: 'roll' | 'roll-back',
  calendar: WorkingCalendar = decreed,
): CountingStep | undefined {
  const to = countingFrom(start, () =>
    calendar.dayOff(from) === undefined ? from : calendar.addWorkingDays(from, op === 'roll' ? 1 : -1),
  );
  if (from === to) return undefined;
  return {
    op,
    amount: Math.abs(diffDays(from, to)),
    unit: 'day',
    from,
    to,
    skipped: daysOff(from, to, calendar.dayOff),
    norm: 'ГК РФ, ст. 193',
  };
}

function makeStep(from: PlainDate, shift: Shift, calendar: WorkingCalendar): CountingStep {
  const to = move(from, shift.op === 'add' ? shift.amount : -shift.amount, shift.unit, calendar);
  const skipped =
    shift.unit === 'working-day'
      ? daysOff(from, to, calendar.dayOff).filter(({ date }) => date !== from)
      : [];
  return { ...shift, from, to, skipped, norm: norms[shift.unit] };
}

function move(date: PlainDate, amount: number, unit: Unit, calendar: WorkingCalendar): PlainDate {
  switch (unit) {
    case 'day':
      return addDays(date, amount);
    case 'working-day':
      return calendar.addWorkingDays(date, amount);
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addYears(date, amount);
  }
}

/**
 * The days off from the first date to the second, both included, in the order of the walk. Throws `CalendarRangeError`
 * outside the calendar.
 *
 * @example daysOff('2026-12-18', '2026-12-21').map(({ date }) => date) // ['2026-12-19', '2026-12-20']
 */
export function daysOff(
  from: PlainDate,
  to: PlainDate,
  reasonOff: WorkingCalendar['dayOff'] = dayOff,
): SkippedDay[] {
  const direction = from <= to ? 1 : -1;
  const found: SkippedDay[] = [];
  for (let date = from; ; date = addDays(date, direction)) {
    const off = reasonOff(date);
    if (off !== undefined) found.push({ date, kind: off.kind, why: off.name });
    if (date === to) return found;
  }
}

/** Does the counting and, when it runs out of the calendar, says from which event: that is the date a reader can mend. */
function countingFrom<Result>(start: PlainDate, count: () => Result): Result {
  try {
    return count();
  } catch (error) {
    throw error instanceof CalendarRangeError ? new CalendarRangeError(error.date, start) : error;
  }
}
