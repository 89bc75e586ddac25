import { diffDays } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plus } from '../../../terms/shift.ts';
import { dayOf } from '../../engine/make-outcome.ts';
import type { SettledLastDayOutcome } from '../../engine/outcome.ts';
import { limit, ninetiethDay, type Stay, stretchesOf, wholeYear, yearOf } from './days.ts';
import * as words from './words.ru.ts';

/** The sections and law notes that the limit rests on. */
export const grounds = { basis: 'law', cites: ['S001-04', 'S003-6.3.4'], law: ['G-90-365'] } as const;

/** The day to leave by, and whether it was reached only because the year ended first. */
export interface Leaving {
  outcome: SettledLastDayOutcome;
  overNewYear: boolean;
}

/**
 * The day by which to leave if the stay that has no end goes on; `undefined` where every stay has one. Safely it is the
 * ninetieth day with the day of entry counted; plainly a day later, since a term begins on the day after (law note
 * G-191). No day off moves it: one leaves on any day. A stay that runs over New Year is counted anew from 1 January,
 * safely as if it were not.
 *
 * @example leaveBy([{ from: '2026-03-02' }], 2026)?.outcome.safeDate // '2026-05-30'
 */
export function leaveBy(stays: readonly Stay[], year: number): Leaving | undefined {
  const open = stays.filter(({ to }) => to === undefined);
  if (open.length === 0) return undefined;
  const first = Math.max(year, ...open.map(({ from }) => yearOf(from)));
  const stretches = stretchesOf(stays, wholeYear(first + 1).to);
  const running = stretches.at(-1);
  const found = ninetiethDay(stretches, first) ?? ninetiethDay(stretches, first + 1);
  if (running === undefined || found === undefined) return undefined;

  const { since, day } = found;
  const overNewYear = running.from < wholeYear(yearOf(day)).from && since >= running.from;
  const days = diffDays(since, day);
  const bound = (from: PlainDate, plainDays: number, safeDays: number) =>
    dayOf('term-end', {
      id: 'last-day',
      ...words.lastDay(since < running.from ? 'met-before' : overNewYear ? 'over-new-year' : 'this-stay'),
      start: from,
      term: [plus(plainDays, 'day', { since: words.since(from === running.from), why: words.whyPlain })],
      safe: [plus(safeDays, 'day', { since: words.since(from === running.from), why: words.whySafe })],
      ...grounds,
      law: ['G-90-365', 'G-191'],
    });
  // The day of entry alone is open to two readings: 1 January is no entry, and a limit met before is past either way.
  const plain = bound(since, since === running.from ? days + 1 : days, days);
  const cautious = bound(running.from, limit - 1, limit - 1);
  const { safeDate = plain.date, safeTrace = plain.trace } = overNewYear ? cautious : plain;
  return { outcome: { ...plain, kind: 'last-day', safeDate, safeTrace }, overNewYear };
}
