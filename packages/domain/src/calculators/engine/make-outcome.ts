import { awaitedYear, CalendarRangeError } from '../../calendar/range.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNoteId, SectionId } from '../../schema/ids.ts';
import {
  evaluateStatutoryTerm,
  evaluateTerm,
  rollBack,
  rollBackStatutory,
  rollForward,
} from '../../terms/evaluate-term.ts';
import { minus } from '../../terms/shift.ts';
import type { CountingStep, Term, TermResult } from '../../terms/types.ts';
import type {
  BoundOutcome,
  CheckedDays,
  CheckOutcome,
  ExpectedDayOutcome,
  LastDayOutcome,
  Outcome,
  PendingOutcome,
  RangeOutcome,
  SumOutcome,
  ValidityOutcome,
} from './outcome.ts';
import { dayOffNote } from './phrases.ts';

/** What every outcome says of itself. `basis` is `source` unless told. */
interface Described {
  id: string;
  label: string;
  cites: readonly SectionId[];
  law?: readonly LawNoteId[];
  basis?: Outcome['basis'];
  text?: string;
}

/** An outcome that is a day counted from another; `safe` is the term of the safe date, counted from the same start. */
interface Counted extends Described {
  start: PlainDate;
  term: Term;
  safe?: Term;
}

/**
 * The day by which the person must act. The safe date is that of `safe`, else the date itself; where that is no working
 * day, the working day before it. A term counted forward in days or months that ends on a day off also has its rolled
 * date (ГК РФ, ст. 193); one counted back has none, since moving on would break it (law note G-back).
 *
 * Where the count needs working days of a year without a decree the outcome is provisional. Throws `CalendarRangeError`,
 * with `countedFrom` set to `start`, only when the count goes back beyond the first covered year.
 *
 * @example
 * lastDay({ id: 'due', label: 'Срок', start: '2026-12-14', term: [plus(5, 'day')], cites: ['S003-3.10.2'] })
 * // { kind: 'last-day', date: '2026-12-19', safeDate: '2026-12-18', rolledDate: '2026-12-21', … }
 */
export function lastDay({ start, term, safe, ...described }: Counted): LastDayOutcome {
  const plain = whenDecreed(() => evaluateTerm(start, term));
  if (typeof plain === 'number')
    return provisionalLastDay({ start, term: safe ?? term, ...described }, plain);
  const cautious = safe === undefined ? plain : evaluateCautiously(start, safe);
  const back = backToWorkingDay(cautious.date, start);
  const safeDate = back?.to ?? cautious.date;
  const text =
    described.text ??
    (safe === undefined && back !== undefined
      ? `${dayOffNote(plain.date)} Безопаснее успеть до него.`
      : undefined);
  return {
    ...describe(described),
    kind: 'last-day',
    date: plain.date,
    safeDate,
    ...rolled(start, plain.date, term),
    ...(text === undefined ? {} : { text }),
    trace: plain.trace,
    ...(safe === undefined && back === undefined
      ? {}
      : { safeTrace: back === undefined ? cautious.trace : [...cautious.trace, back] }),
  };
}

/** Three working days more than the statutory days say: that many have decrees moved around one holiday. */
const toSpare = 3;

function provisionalLastDay(
  { start, term, ...described }: Omit<Counted, 'safe'>,
  year: number,
): LastDayOutcome {
  const { date, trace } = evaluateStatutoryTerm(start, [
    ...term,
    minus(toSpare, 'working-day', {
      why: `Переносы выходных ${year} года ещё не объявлены, поэтому отступаем ещё на три рабочих дня.`,
    }),
  ]);
  return {
    ...describe({ ...described, text: withCalendarNote(described.text, year) }),
    kind: 'last-day',
    provisional: true,
    safeDate: date,
    trace: [],
    safeTrace: trace,
  };
}

/**
 * The day by which an office must act, with its rolled date when it is off (ГК РФ, ст. 193); pending where that needs
 * working days of a year without a decree.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, only beyond the first covered year.
 *
 * @example
 * expectedBy({ id: 'reply', label: 'Ответят', start: '2026-12-14', term: [plus(5, 'day')], cites: ['S000-16'] })
 * // { kind: 'expected-by', date: '2026-12-19', rolledDate: '2026-12-21', … }
 */
export function expectedBy({
  start,
  term,
  ...described
}: Omit<Counted, 'safe'>): ExpectedDayOutcome | PendingOutcome {
  const plain = whenDecreed(() => evaluateTerm(start, term));
  if (typeof plain === 'number') return pending('expected-by', described, plain);
  const { date, trace } = plain;
  return { ...describe(described), kind: 'expected-by', date, ...rolled(start, date, term), trace };
}

/**
 * The days between which an office should act: the source gives a range. Pending where that needs working days of a year
 * without a decree. The trace leads to its last day, `fromTrace` to its first.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, only beyond the first covered year.
 *
 * @example
 * expectedBetween({ …, start: '2026-12-14', earliest: [plus(1, 'working-day')], latest: [plus(3, 'working-day')] })
 * // { kind: 'expected-by', from: '2026-12-15', to: '2026-12-17', … }
 */
export function expectedBetween({
  start,
  earliest,
  latest,
  ...described
}: Described & { start: PlainDate; earliest: Term; latest: Term }): RangeOutcome | PendingOutcome {
  const last = whenDecreed(() => evaluateTerm(start, latest));
  if (typeof last === 'number') return pending('expected-by', described, last);
  const first = evaluateTerm(start, earliest);
  return {
    ...describe(described),
    kind: 'expected-by',
    from: first.date,
    to: last.date,
    trace: last.trace,
    fromTrace: first.trace,
  };
}

/**
 * The day on which something ends, before which it may not begin, or until which a paper must hold; for terms in days,
 * months and years, which need no working calendar. Has a safe date only if `safe` is told.
 *
 * @example
 * dayOf('term-end', { id: 'end', label: 'Конец', start: '2035-01-31', term: [plus(1, 'month')], cites: ['S003-1.2'] })
 * // { kind: 'term-end', date: '2035-02-28', … }
 */
export function dayOf(kind: BoundOutcome['kind'], counted: Counted): BoundOutcome;
export function dayOf(kind: ValidityOutcome['kind'], counted: Counted): ValidityOutcome;
export function dayOf(
  kind: (BoundOutcome | ValidityOutcome)['kind'],
  { start, term, safe, ...described }: Counted,
): BoundOutcome | ValidityOutcome {
  const { date, trace } = evaluateTerm(start, term);
  const cautious = safe === undefined ? undefined : evaluateTerm(start, safe);
  return {
    ...describe(described),
    kind,
    date,
    ...(cautious === undefined ? {} : { safeDate: cautious.date, safeTrace: cautious.trace }),
    trace,
  };
}

/**
 * The same for a term in working days: pending where they belong to a year without a decree.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, only beyond the first covered year.
 *
 * @example
 * workingDayOf('term-end', { …, start: '2026-01-19', term: [minus(1, 'working-day')] }) // { kind: 'term-end', date: '2026-01-16', … }
 */
export function workingDayOf(kind: BoundOutcome['kind'], counted: Counted): BoundOutcome | PendingOutcome {
  const bound = whenDecreed(() => dayOf(kind, counted));
  return typeof bound === 'number' ? pending(kind, counted, bound) : bound;
}

/**
 * An outcome that waits for a decree: its label and why its day is not known yet.
 *
 * @example pending('expected-by', { id: 'reply', label: 'Ответят', cites: ['S000-16'] }, 2028)
 * // { …, kind: 'expected-by', provisional: true, text: 'Календарь 2028 года ещё не утверждён: день назовём, когда он выйдет.' }
 */
export function pending(kind: PendingOutcome['kind'], described: Described, year: number): PendingOutcome {
  return {
    ...describe({ ...described, text: withCalendarNote(described.text, year) }),
    kind,
    provisional: true,
    trace: [],
  };
}

/**
 * A check passed or failed, with the days it is about and the roubles it lacks where there are any.
 *
 * @example
 * check({ id: 'order', label: 'Конец не раньше начала', passed: true, cites: ['S004-16'] })
 * // { id: 'order', label: 'Конец не раньше начала', basis: 'source', cites: ['S004-16'], kind: 'check', passed: true, trace: [] }
 */
export function check({
  passed,
  from,
  to,
  amount,
  ...described
}: Described & CheckedDays & { passed: boolean; amount?: number }): CheckOutcome {
  return {
    ...describe(described),
    kind: 'check',
    passed,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(amount === undefined ? {} : { amount }),
    trace: [],
  };
}

/**
 * A sum in roubles, or a range of sums.
 *
 * @example
 * amountOf({ id: 'fine', label: 'Штраф', amount: 2000, amountTo: 3000, cites: ['S001-26'] })
 * // { id: 'fine', label: 'Штраф', basis: 'source', cites: ['S001-26'], kind: 'amount', amount: 2000, amountTo: 3000, trace: [] }
 */
export function amountOf({
  amount,
  amountTo,
  ...described
}: Described & { amount: number; amountTo?: number }): SumOutcome {
  return {
    ...describe(described),
    kind: 'amount',
    amount,
    ...(amountTo === undefined ? {} : { amountTo }),
    trace: [],
  };
}

function describe({
  basis = 'source',
  id,
  label,
  cites,
  law,
  text,
}: Described): Omit<Outcome, 'kind' | 'trace'> {
  return {
    id,
    label,
    basis,
    cites,
    ...(law === undefined ? {} : { law }),
    ...(text === undefined ? {} : { text }),
  };
}

function rolled(start: PlainDate, date: PlainDate, term: Term): { rolledDate?: PlainDate } {
  // No term, no end that could be off: the day is the event's own. Counted back anywhere, it may not move on.
  if (term.length === 0 || term.some(({ op }) => op === 'subtract')) return {};
  const step = whenDecreed(() => rollForward(date, start));
  return step === undefined || typeof step === 'number' ? {} : { rolledDate: step.to };
}

/** What was counted, or the year whose decree it waits for. */
function whenDecreed<Result>(count: () => Result): Result | number {
  try {
    return count();
  } catch (error) {
    const year = error instanceof CalendarRangeError ? awaitedYear(error) : undefined;
    if (year === undefined) throw error;
    return year;
  }
}

function evaluateCautiously(start: PlainDate, term: Term): TermResult {
  const counted = whenDecreed(() => evaluateTerm(start, term));
  return typeof counted === 'number' ? evaluateStatutoryTerm(start, term) : counted;
}

function backToWorkingDay(date: PlainDate, start: PlainDate): CountingStep | undefined {
  const step = whenDecreed(() => rollBack(date, start));
  return typeof step === 'number' ? rollBackStatutory(date, start) : step;
}

function withCalendarNote(text: string | undefined, year: number): string {
  const note = `Календарь ${year} года ещё не утверждён: день назовём, когда он выйдет.`;
  return text === undefined ? note : `${note} ${text}`;
}
