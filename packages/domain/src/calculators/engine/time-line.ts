import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { DatedOutcome, Outcome, PendingOutcome } from './outcome.ts';
import { isDay, leadingDay, leadingOutcome } from './read-outcome.ts';

/** The days of an answer in their order. */
export interface TimeLine {
  /** What falls on each day, the equal together. */
  days: readonly { date: PlainDate; outcomes: readonly DatedOutcome[] }[];
  /** What waits for a calendar: its day is not known yet. */
  pending: readonly PendingOutcome[];
  /** Whether there is more to tell than the leading day: another one, known or not. */
  tellsMore: boolean;
}

/**
 * The dated answers by their leading day, in the order of days. Sums and checks stand on no line.
 *
 * @example timeLineOf(calculate('patent-renewal', { patentIssuedOn: '2026-01-19' }).value.outcomes).days.map(({ date }) => date)
 * // ['2026-12-16', '2026-12-23', '2027-01-19']
 */
export function timeLineOf(outcomes: readonly Outcome[]): TimeLine {
  const dated = outcomes.filter(isDay);
  const dates = [...new Set(dated.map((outcome) => leadingDay(outcome)))].sort();
  const pending = outcomes.filter(isPending);
  const told = leadingOutcome({ outcomes }) === undefined ? 0 : 1;
  return {
    days: dates.map((date) => ({
      date,
      outcomes: dated.filter((outcome) => leadingDay(outcome) === date),
    })),
    pending,
    tellsMore: dated.length + pending.length > told,
  };
}

function isPending(outcome: Outcome): outcome is PendingOutcome {
  return outcome.kind !== 'check' && outcome.kind !== 'amount' && !isDay(outcome);
}
