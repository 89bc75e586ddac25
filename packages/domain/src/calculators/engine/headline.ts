import type { PlainDate } from '../../plain-date/plain-date.ts';
import { agoWords, inWords, leftWords, type Moment, momentOf } from './moment.ts';
import type { DatedOutcome, Outcome } from './outcome.ts';
import { noLaterThan, notEarlierThan, onDay, sinceDay } from './phrases.ts';
import { isDay, leadingDay } from './read-outcome.ts';
import type { CalculatorOutput, NextStep } from './types.ts';

/** What a headline says of its outcome, whatever the moment. */
export interface Saying {
  outcome: Outcome;
  /** What to do or what will happen, before the day: «Подайте в суд», «Вас подключат». */
  act: string;
  /** What has passed, a masculine noun: «Срок для суда». «Срок» without it. */
  term?: string;
  /** What to do once the day is gone, the end of a sentence: «просите суд восстановить срок». */
  late: string;
}

/**
 * The leading sentence of an answer, without a full stop, worded for the reader's day: the one place where a headline
 * learns what day it is. Nobody is told to act by a day that is gone, and nothing ahead is said to have passed. Without
 * `today` it names the day alone.
 *
 * @example
 * const outcome = lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … });
 * headlineOf({ outcome, act: 'Подайте в суд', late: 'просите суд восстановить срок' }, '2026-04-05')
 * // 'Подайте в суд не позже пятницы, 10 апреля 2026 года: осталось 5 дней'
 * @example
 * const outcome = lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … });
 * headlineOf({ outcome, act: 'Подайте в суд', term: 'Срок для суда', late: 'просите восстановить' }, '2026-11-25')
 * // 'Срок для суда прошёл 229 дней назад, в пятницу, 10 апреля 2026 года: просите восстановить'
 */
export function headlineOf(saying: Saying, today: PlainDate | undefined): string {
  const { outcome, act } = saying;
  if (!isDay(outcome)) return `${act}: день назовём, когда утвердят календарь`;
  if (today === undefined) return `${act} ${bound(outcome)}${provisionalNote(outcome)}`;
  const moment = momentOf(outcome, today);
  return outcome.kind === 'not-before'
    ? firstDayHeadline(saying, outcome, moment)
    : lastDayHeadline(saying, outcome, moment, today);
}

function bound(outcome: DatedOutcome): string {
  const day = leadingDay(outcome);
  return outcome.kind === 'not-before' ? notEarlierThan(day) : noLaterThan(day);
}

function provisionalNote(outcome: DatedOutcome): string {
  return 'provisional' in outcome ? ' (день предварительный)' : '';
}

function lastDayHeadline(
  { act, term = 'Срок', late }: Saying,
  outcome: DatedOutcome,
  moment: Moment,
  today: PlainDate,
): string {
  switch (moment.state) {
    case 'ahead':
      return `${act} ${bound(outcome)}${provisionalNote(outcome)}: ${leftWords(moment.daysLeft)}`;
    case 'today':
      return `${act} сегодня, ${onDay(today)}: сегодня последний день`;
    case 'tight': {
      const gone = `безопасный день прошёл ${agoWords(-moment.daysLeft)}`;
      if (moment.lastDay === undefined) return `${act} сейчас же: ${gone}`;
      return moment.lastDay === today
        ? `${act} сегодня, ${onDay(today)}: ${gone}, сегодня последний день`
        : `${act} ${noLaterThan(moment.lastDay)}: ${gone}, времени в обрез`;
    }
    case 'passed':
      return `${term} прошёл ${agoWords(-moment.daysLeft)}, ${onDay(leadingDay(outcome))}: ${late}`;
  }
}

function firstDayHeadline({ act }: Saying, outcome: DatedOutcome, { state, daysLeft }: Moment): string {
  if (state === 'ahead') return `${act} ${bound(outcome)}: ${inWords(daysLeft)}`;
  return state === 'today'
    ? `${act}: с сегодняшнего дня уже можно`
    : `${act}: уже можно, ${sinceDay(leadingDay(outcome))}`;
}

/**
 * The headline together with what can be done once its day is gone; before that nothing more is told.
 *
 * @example
 * const outcome = lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … });
 * tell({ outcome, act: 'Подайте в суд', late: 'просите суд восстановить срок', next: [] }, undefined)
 * // { headline: 'Подайте в суд не позже пятницы, 10 апреля 2026 года' }
 */
export function tell(
  { next, ...saying }: Saying & { next: readonly NextStep[] },
  today: PlainDate | undefined,
): Pick<CalculatorOutput, 'headline' | 'next'> {
  const { outcome } = saying;
  const passed = today !== undefined && isDay(outcome) && momentOf(outcome, today).state === 'passed';
  return { headline: headlineOf(saying, today), ...(passed && next.length > 0 ? { next } : {}) };
}
