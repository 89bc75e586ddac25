import { diffDays } from '../../plain-date/arithmetic.ts';
import { capitalised } from '../../plain-date/capitalised.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { agoWords, inWords, leftWords, type Moment, momentOf } from './moment.ts';
import type { DatedOutcome } from './outcome.ts';

/**
 * The moment in a few words, for the place beside a date: of a day to act by what is left of it or how long ago it
 * passed, of a day to wait for when it comes.
 *
 * @example countdown(lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … }), '2026-11-25') // 'Прошёл 229 дней назад'
 * @example countdown(expectedBy({ start: '2026-11-25', term: [plus(5, 'day')], … }), '2026-11-25') // 'Через 5 дней'
 */
export function countdown(outcome: DatedOutcome, today: PlainDate): string {
  const moment = momentOf(outcome, today);
  return capitalised(
    outcome.kind === 'last-day'
      ? lastDayWords(moment, today)
      : outcome.kind === 'not-before'
        ? firstDayWords(moment)
        : dayWords(moment, outcome.kind === 'expected-by'),
  );
}

function lastDayWords(moment: Moment, today: PlainDate): string {
  switch (moment.state) {
    case 'ahead':
      return leftWords(moment.daysLeft);
    case 'today':
      return 'сегодня последний день';
    case 'passed':
      return `прошёл ${agoWords(-moment.daysLeft)}`;
    case 'tight':
      return `безопасный день прошёл ${agoWords(-moment.daysLeft)}${lastWords(moment.lastDay, today)}`;
  }
}

/** The end of a sentence about a safe day that is gone: what is left to the last day, where that is known. */
function lastWords(lastDay: PlainDate | undefined, today: PlainDate): string {
  if (lastDay === undefined) return '';
  const left = diffDays(today, lastDay);
  return left === 0 ? ', последний — сегодня' : `, до последнего ${leftWords(left)}`;
}

function firstDayWords({ state, daysLeft }: Moment): string {
  if (state === 'ahead') return `можно ${inWords(daysLeft)}`;
  return state === 'today' ? 'можно с сегодняшнего дня' : 'уже можно';
}

function dayWords({ state, daysLeft }: Moment, awaited: boolean): string {
  if (state === 'ahead') return inWords(daysLeft);
  if (state === 'today') return 'сегодня';
  return awaited ? `срок прошёл ${agoWords(-daysLeft)}` : agoWords(-daysLeft);
}
