import { earliestOf } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plus } from '../../../terms/shift.ts';
import { lastDay } from '../../engine/make-outcome.ts';
import type { LastDayOutcome } from '../../engine/outcome.ts';
import * as words from './words.ru.ts';

/**
 * The last day for the court by law: three months from the day the person learnt of the refusal (КАС РФ, ст. 219 ч. 1).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to that day, when the count leaves the calendar.
 *
 * @example courtByLaw('2026-03-02').date // '2026-06-02'
 */
export function courtByLaw(refusedOn: PlainDate): LastDayOutcome {
  return lastDay({
    id: 'law-court',
    basis: 'law',
    label: words.court.label,
    start: refusedOn,
    term: [plus(3, 'month', { since: words.court.since })],
    cites: ['S000-17', 'S000-20'],
    law: ['000-10d', 'G-kas'],
    text: words.court.text,
  });
}

/**
 * The last day for the court by the source: ten days from the prosecutor's answer (S000-17).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to that day, when the count leaves the calendar.
 *
 * @example courtBySource('2026-04-27').date // '2026-05-07'
 */
export function courtBySource(receivedOn: PlainDate): LastDayOutcome {
  return lastDay({
    id: 'court-after-prosecutor',
    label: words.courtBySource.label,
    start: receivedOn,
    term: [plus(10, 'day', { since: words.courtBySource.since, cites: ['S000-17'] })],
    cites: ['S000-17'],
    law: ['000-10d'],
    text: words.courtBySource.text,
  });
}

/**
 * The last days for the appeal: a month by law (КАС РФ, ст. 298 ч. 1), thirty days by the source (S000-20). The law comes
 * first, and the earlier of the two is its safe day.
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to the day of the decision, when the count leaves the calendar.
 *
 * @example appeal('2026-05-04').map(({ date }) => date) // ['2026-06-04', '2026-06-03']
 */
export function appeal(decidedOn: PlainDate): readonly [byLaw: LastDayOutcome, bySource: LastDayOutcome] {
  const source = lastDay({
    id: 'appeal',
    label: words.appealBySource.label,
    start: decidedOn,
    term: [plus(30, 'day', { since: words.appealBySource.since, cites: ['S000-20'] })],
    cites: ['S000-20'],
    law: ['000-appeal'],
  });
  const law = lastDay({
    id: 'law-appeal',
    basis: 'law',
    label: words.appeal.label,
    start: decidedOn,
    term: [plus(1, 'month', { since: words.appeal.since })],
    cites: ['S000-20'],
    law: ['000-appeal', 'G-kas'],
    text: words.appeal.text,
  });
  const safeDate = earliestOf(law.safeDate, source.safeDate);
  if (safeDate === law.safeDate) return [law, source];
  return [{ ...law, safeDate, safeTrace: source.safeTrace ?? source.trace }, source];
}
