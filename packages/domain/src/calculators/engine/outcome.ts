import { countingFrom } from '../../calendar/range.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNoteId, SectionId } from '../../schema/ids.ts';
import { evaluateTerm, rollBack, rollForward } from '../../terms/evaluate-term.ts';
import type { Term } from '../../terms/types.ts';
import type { Outcome } from './types.ts';

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
 * counted; a screen should not offer that of a term counted back, since moving on would break it (law note G-back).
 */
export function lastDay({ start, term, safe, ...described }: Counted): Outcome {
  const { date, trace } = evaluateTerm(start, term);
  const back = safe === undefined ? countingFrom(start, () => rollBack(date)) : undefined;
  const cautious = safe === undefined ? undefined : evaluateTerm(start, safe);
  const text =
    described.text ?? (back === undefined ? undefined : `${dayOffNote(date)} Безопаснее успеть до него.`);
  return {
    ...describe(described),
    kind: 'last-day',
    date,
    safeDate: cautious?.date ?? back?.to ?? date,
    ...rolled(start, date, term),
    ...(text === undefined ? {} : { text }),
    trace,
    ...(cautious !== undefined
      ? { safeTrace: cautious.trace }
      : back !== undefined
        ? { safeTrace: [...trace, back] }
        : {}),
  };
}

/** The day by which an office must act, with its rolled date when it is off. */
export function expectedBy({ start, term, ...described }: Omit<Counted, 'safe'>): Outcome {
  const { date, trace } = evaluateTerm(start, term);
  return { ...describe(described), kind: 'expected-by', date, ...rolled(start, date, term), trace };
}

/** The days between which an office should act: the source gives a range. The trace leads to its last day. */
export function expectedBetween({
  start,
  earliest,
  latest,
  ...described
}: Described & { start: PlainDate; earliest: Term; latest: Term }): Outcome {
  const { date: to, trace } = evaluateTerm(start, latest);
  return { ...describe(described), kind: 'expected-by', from: evaluateTerm(start, earliest).date, to, trace };
}

/** The day on which something ends, or before which it may not begin. Asks the working calendar nothing by itself. */
export function dayOf(
  kind: 'term-end' | 'not-before',
  { start, term, safe, ...described }: Counted,
): Outcome {
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

/** A check passed or failed, with the days it is about where there are any. */
export function check({
  passed,
  from,
  to,
  amount,
  ...described
}: Described & { passed: boolean; from?: PlainDate; to?: PlainDate; amount?: number }): Outcome {
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

/** A sum in roubles, or a range of sums. */
export function amountOf({
  amount,
  amountTo,
  ...described
}: Described & { amount: number; amountTo?: number }): Outcome {
  return {
    ...describe(described),
    kind: 'amount',
    amount,
    ...(amountTo === undefined ? {} : { amountTo }),
    trace: [],
  };
}

/** The safe date of an outcome, else its plain one. Throws when it has no date: a mistake of the calculator. */
export function leadingDate({ id, safeDate, date }: Outcome): PlainDate {
  const leading = safeDate ?? date;
  if (leading === undefined) throw new Error(`Outcome ${id} has no date`);
  return leading;
}

/** «не позже среды, 23 декабря 2026 года»: the end of a headline. */
export function noLaterThan(date: PlainDate): string {
  return `не позже ${formatRussianDate(date, { case: 'genitive', weekday: true })}`;
}

/** «не раньше среды, 23 декабря 2026 года» */
export function notEarlierThan(date: PlainDate): string {
  return `не раньше ${formatRussianDate(date, { case: 'genitive', weekday: true })}`;
}

/** «среда, 23 декабря 2026 года» */
export function named(date: PlainDate): string {
  return formatRussianDate(date, { weekday: true });
}

/** The text with its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «Суббота, 19 декабря 2026 года, — нерабочий день.» */
export function dayOffNote(date: PlainDate): string {
  return `${capitalised(named(date))}, — нерабочий день.`;
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
  if (term.length === 0) return {};
  const step = countingFrom(start, () => rollForward(date));
  return step === undefined ? {} : { rolledDate: step.to };
}
