import type { PlainDate } from '../../plain-date/plain-date.ts';
import { agoWords, inWords, leftWords, type Moment, momentOf } from './moment.ts';
import type { DatedOutcome, Outcome } from './outcome.ts';
import { noLaterThan, notEarlierThan, onDay, sinceDay } from './phrases.ts';
import { isDay, leadingDay } from './read-outcome.ts';
import type { CalculatorOutput, HeadlineParts, NextStep } from './types.ts';

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
  const parts = headlineParts(saying, today);
  if (parts === undefined) return `${act} ${bound(outcome)}${provisionalNote(outcome)}`;
  switch (parts.state) {
    case 'passed':
      return `${parts.far}, ${parts.day}: ${parts.act}`;
    case 'open':
      return `${parts.act}: ${parts.far}${parts.day && `, ${parts.day}`}`;
    default:
      return `${parts.act} ${parts.day}${parts.state === 'ahead' ? provisionalNote(outcome) : ''}: ${parts.far}`;
  }
}

/**
 * The same in its parts: what to do, by which day, how far that day is. `undefined` without a day or without `today`.
 *
 * @example
 * const outcome = lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … });
 * headlineParts({ outcome, act: 'Подайте в суд', late: '' }, '2026-04-05')
 * // { state: 'ahead', act: 'Подайте в суд', day: 'не позже пятницы, 10 апреля 2026 года', far: 'осталось 5 дней' }
 */
export function headlineParts(saying: Saying, today: PlainDate | undefined): HeadlineParts | undefined {
  const { outcome } = saying;
  if (!isDay(outcome) || today === undefined) return undefined;
  const moment = momentOf(outcome, today);
  return outcome.kind === 'not-before'
    ? firstDayParts(saying, outcome, moment)
    : lastDayParts(saying, outcome, moment, today);
}

function bound(outcome: DatedOutcome): string {
  const day = leadingDay(outcome);
  return outcome.kind === 'not-before' ? notEarlierThan(day) : noLaterThan(day);
}

function provisionalNote(outcome: DatedOutcome): string {
  return 'provisional' in outcome ? ' (день предварительный)' : '';
}

function lastDayParts(
  { act, term = 'Срок', late }: Saying,
  outcome: DatedOutcome,
  moment: Moment,
  today: PlainDate,
): HeadlineParts {
  const { state, daysLeft } = moment;
  switch (state) {
    case 'ahead':
      return { state, act, day: bound(outcome), far: leftWords(daysLeft) };
    case 'today':
      return { state, act, day: `сегодня, ${onDay(today)}`, far: 'сегодня последний день' };
    case 'tight': {
      const gone = `безопасный день прошёл ${agoWords(-daysLeft)}`;
      if (moment.lastDay === undefined) return { state, act, day: 'сейчас же', far: gone };
      return moment.lastDay === today
        ? { state, act, day: `сегодня, ${onDay(today)}`, far: `${gone}, сегодня последний день` }
        : { state, act, day: noLaterThan(moment.lastDay), far: `${gone}, времени в обрез` };
    }
    case 'passed':
      return {
        state,
        act: late,
        day: onDay(leadingDay(outcome)),
        far: `${term} прошёл ${agoWords(-daysLeft)}`,
      };
  }
}

function firstDayParts({ act }: Saying, outcome: DatedOutcome, { state, daysLeft }: Moment): HeadlineParts {
  if (state === 'ahead') return { state, act, day: bound(outcome), far: inWords(daysLeft) };
  return state === 'today'
    ? { state: 'open', act, day: '', far: 'с сегодняшнего дня уже можно' }
    : { state: 'open', act, day: sinceDay(leadingDay(outcome)), far: 'уже можно' };
}

/**
 * The headline whole and in its parts, together with what can be done once its day is gone; before that nothing more is
 * told.
 *
 * @example
 * const outcome = lastDay({ start: '2026-01-12', term: [plus(3, 'month')], … });
 * tell({ outcome, act: 'Подайте в суд', late: 'просите суд восстановить срок', next: [] }, undefined)
 * // { headline: 'Подайте в суд не позже пятницы, 10 апреля 2026 года' }
 */
export function tell(
  { next, ...saying }: Saying & { next: readonly NextStep[] },
  today: PlainDate | undefined,
): Pick<CalculatorOutput, 'headline' | 'parts' | 'next'> {
  const parts = headlineParts(saying, today);
  return {
    headline: headlineOf(saying, today),
    ...(parts && { parts }),
    ...(parts?.state === 'passed' && next.length > 0 ? { next } : {}),
  };
}
