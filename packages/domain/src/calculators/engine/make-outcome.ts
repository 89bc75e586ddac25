import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNoteId, SectionId } from '../../schema/ids.ts';
import { evaluateTerm, rollBack, rollForward } from '../../terms/evaluate-term.ts';
import type { Term } from '../../terms/types.ts';
import type {
  BoundOutcome,
  CheckOutcome,
  ExpectedDayOutcome,
  LastDayOutcome,
  Outcome,
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
 * The day by which the person must act. The safe date is that of `safe`, else the date itself or the working day before
 * it. A term in days or months that ends on a day off also has its rolled date (ГК РФ, ст. 193), whichever way it is
 * counted; `offersRoll` tells whether a reader may hear of it.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when the count leaves the calendar.
 *
 * @example
 * lastDay({ id: 'due', label: 'Срок', start: '2026-12-14', term: [plus(5, 'day')], cites: ['S003-3.10.2'] })
 * // { kind: 'last-day', date: '2026-12-19', safeDate: '2026-12-18', rolledDate: '2026-12-21', … }
 */
export function lastDay({ start, term, safe, ...described }: Counted): LastDayOutcome {
  const { date, trace } = evaluateTerm(start, term);
  const back = safe === undefined ? rollBack(date, start) : undefined;
  const cautious =
    safe === undefined ? back && { date: back.to, trace: [...trace, back] } : evaluateTerm(start, safe);
  const text =
    described.text ?? (back === undefined ? undefined : `${dayOffNote(date)} Безопаснее успеть до него.`);
  return {
    ...describe(described),
    kind: 'last-day',
    date,
    safeDate: cautious?.date ?? date,
    ...rolled(start, date, term),
    ...(text === undefined ? {} : { text }),
    trace,
    ...(cautious === undefined ? {} : { safeTrace: cautious.trace }),
  };
}

/**
 * The day by which an office must act, with its rolled date when it is off (ГК РФ, ст. 193).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when the count leaves the calendar.
 *
 * @example
 * expectedBy({ id: 'reply', label: 'Ответят', start: '2026-12-14', term: [plus(5, 'day')], cites: ['S000-16'] })
 * // { kind: 'expected-by', date: '2026-12-19', rolledDate: '2026-12-21', … }
 */
export function expectedBy({ start, term, ...described }: Omit<Counted, 'safe'>): ExpectedDayOutcome {
  const { date, trace } = evaluateTerm(start, term);
  return { ...describe(described), kind: 'expected-by', date, ...rolled(start, date, term), trace };
}

/**
 * The days between which an office should act: the source gives a range. The trace leads to its last day.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when the count leaves the calendar.
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
}: Described & { start: PlainDate; earliest: Term; latest: Term }): RangeOutcome {
  const { date: to, trace } = evaluateTerm(start, latest);
  return { ...describe(described), kind: 'expected-by', from: evaluateTerm(start, earliest).date, to, trace };
}

/**
 * The day on which something ends, before which it may not begin, or until which a paper must hold. Asks the working
 * calendar nothing by itself, and has a safe date only if `safe` is told.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to `start`, when a term in working days leaves the calendar.
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
}: Described & { passed: boolean; from?: PlainDate; to?: PlainDate; amount?: number }): CheckOutcome {
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
  // No term, no end that could be off: the day is the event's own.
  const step = term.length === 0 ? undefined : rollForward(date, start);
  return step === undefined ? {} : { rolledDate: step.to };
}
