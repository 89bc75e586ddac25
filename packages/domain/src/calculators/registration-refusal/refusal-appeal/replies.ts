import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plus } from '../../../terms/shift.ts';
import { expectedBetween, expectedBy } from '../../engine/make-outcome.ts';
import type { ExpectedDayOutcome, PendingOutcome, RangeOutcome } from '../../engine/outcome.ts';
import * as words from './words.ru.ts';

/**
 * When МВД answers: thirty days by the source (S000-16), fifteen working days where the letter is a complaint about a
 * public service (210-ФЗ, law note 000-30d-mvd).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to the day of the complaint, when the count leaves the calendar.
 *
 * @example mvdReply('2026-03-05').map(({ date }) => date) // ['2026-04-04', '2026-03-27']
 */
export function mvdReply(complainedOn: PlainDate): readonly (ExpectedDayOutcome | PendingOutcome)[] {
  return [
    expectedBy({
      id: 'mvd-reply',
      ...words.mvdReply,
      start: complainedOn,
      term: [plus(30, 'day', { since: words.sinceComplaint, cites: ['S000-16'] })],
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
    }),
    expectedBy({
      id: 'law-mvd-reply',
      basis: 'law',
      ...words.mvdReplyByLaw,
      start: complainedOn,
      term: [plus(15, 'working-day', { since: words.sinceComplaint })],
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
    }),
  ];
}

/**
 * When the prosecutor decides: thirty days (S000-17).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to that day, when the count leaves the calendar.
 *
 * @example prosecutorDecision('2026-03-05').date // '2026-04-04'
 */
export function prosecutorDecision(receivedOn: PlainDate): ExpectedDayOutcome | PendingOutcome {
  return expectedBy({
    id: 'prosecutor-decision',
    ...words.prosecutorDecision,
    start: receivedOn,
    term: [plus(30, 'day', { since: words.sinceComplaint, cites: ['S000-17'] })],
    cites: ['S000-17'],
    law: ['000-prok30'],
  });
}

/**
 * When the migration service answers the МФЦ: ten to fifteen working days (S000-22).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to the day of the request, when the count leaves the calendar.
 *
 * @example migrationReply('2026-03-02').to // '2026-03-24'
 */
export function migrationReply(requestedOn: PlainDate): RangeOutcome | PendingOutcome {
  return expectedBetween({
    id: 'migration-reply',
    label: words.migrationReply.label,
    start: requestedOn,
    earliest: [plus(10, 'working-day', { since: words.migrationReply.since })],
    latest: [plus(15, 'working-day', { since: words.migrationReply.since, cites: ['S000-22'] })],
    cites: ['S000-22'],
    law: ['000-mfc15'],
    text: words.migrationReply.text,
  });
}
