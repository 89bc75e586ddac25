import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { DatedOutcome, Outcome, SettledLastDayOutcome, ValidityOutcome } from './outcome.ts';

/**
 * Whether the answer is a day to act by or to wait for, a range of days included; not so a check or a sum, though it may
 * name days too.
 *
 * @example isDay(check({ passed: true, to: '2026-12-15', … })) // false
 */
export function isDay(outcome: Outcome): outcome is DatedOutcome {
  return outcome.kind !== 'check' && outcome.kind !== 'amount' && leadingDay(outcome) !== undefined;
}

/**
 * The day of an outcome that leads: the safe one, else the plain one or the working day it moves on to, the last of a
 * range. A check leads with the one day it is about; one about several days, and a sum, with none.
 *
 * @example leadingDay(lastDay({ start: '2026-12-14', term: [plus(5, 'day')], … })) // '2026-12-18', before a Saturday
 */
export function leadingDay(outcome: DatedOutcome | ValidityOutcome): PlainDate;
export function leadingDay(outcome: Outcome): PlainDate | undefined;
export function leadingDay(outcome: Outcome): PlainDate | undefined {
  if (outcome.kind === 'amount') return undefined;
  if ('safeDate' in outcome && outcome.safeDate !== undefined) return outcome.safeDate;
  // An office does not answer on a day off: its term then ends on the next working day (ГК РФ, ст. 193).
  if ('date' in outcome) return ('rolledDate' in outcome && outcome.rolledDate) || outcome.date;
  if (!('to' in outcome)) return undefined;
  return outcome.kind === 'check' && stretchOf(outcome) ? undefined : outcome.to;
}

/**
 * The plain day, where a cautious one leads in its place.
 *
 * @example plainDay(lastDay({ start: '2026-12-14', term: [plus(5, 'day')], … })) // '2026-12-19', a Saturday
 */
export function plainDay(outcome: Outcome): PlainDate | undefined {
  return 'date' in outcome && outcome.date !== leadingDay(outcome) ? outcome.date : undefined;
}

/**
 * First and last of the days that a range or a check is about, where they are more than one.
 *
 * @example stretchOf(check({ passed: false, from: '2026-12-14', to: '2026-12-15', … })) // { from: '2026-12-14', to: '2026-12-15' }
 */
export function stretchOf(outcome: Outcome): { from: PlainDate; to: PlainDate } | undefined {
  if (outcome.kind === 'amount' || !('to' in outcome)) return undefined;
  return outcome.from === undefined || outcome.from === outcome.to
    ? undefined
    : { from: outcome.from, to: outcome.to };
}

/**
 * Whether a reader may be told of the day to which a term that ends on a day off moves on (ГК РФ, ст. 193). Only of the
 * person's own term, and never of one counted back from an event: moving on would break it (law note G-back).
 *
 * @example offersRoll(lastDay({ start: '2026-12-14', term: [plus(5, 'day')], … })) // true: 19 December is a Saturday
 * @example offersRoll(lastDay({ start: '2026-12-26', term: [minus(7, 'day')], … })) // false, though it is the same day
 */
export function offersRoll(outcome: Outcome): outcome is SettledLastDayOutcome & { rolledDate: PlainDate } {
  return outcome.kind === 'last-day' && outcome.rolledDate !== undefined;
}

/**
 * The outcome whose day the headline names: the first, where it is a day; `undefined` when the answer is a check or a sum.
 *
 * @example leadingOutcome(calculate('patent-reapplication', { refusedOn: '2026-03-02' }).value)?.id // 'not-before'
 */
export function leadingOutcome({
  outcomes: [first],
}: {
  outcomes: readonly Outcome[];
}): DatedOutcome | undefined {
  return first !== undefined && isDay(first) ? first : undefined;
}
