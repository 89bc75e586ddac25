import { diffDays } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { plural } from '../../terms/plural.ts';
import type { DatedOutcome, Outcome } from './outcome.ts';
import { leadingDay, offersRoll } from './read-outcome.ts';

/**
 * Where the day of an outcome lies for a reader:
 * - `ahead`, `today`: its leading day is still to come, or is now;
 * - `tight`: the safe day is gone, the last one by the plain reading is not (or is not known yet);
 * - `passed`: the last one is gone too.
 */
export type Moment =
  | { state: 'ahead' | 'today' | 'passed'; daysLeft: number }
  | { state: 'tight'; daysLeft: number; lastDay?: PlainDate };

/**
 * The moment of a day to act by or to wait for. `daysLeft` is whole days from today to its leading day.
 *
 * @example momentOf(lastDay({ start: '2026-12-14', term: [plus(5, 'day')], … }), '2026-12-14') // { state: 'ahead', daysLeft: 4 }
 * @example momentOf(lastDay({ start: '2026-12-14', term: [plus(5, 'day')], … }), '2026-12-19')
 * // { state: 'tight', daysLeft: -1, lastDay: '2026-12-21' }: 19 December is a Saturday, the term ends on Monday
 */
export function momentOf(outcome: DatedOutcome, today: PlainDate): Moment {
  const daysLeft = diffDays(today, leadingDay(outcome));
  if (daysLeft > 0) return { state: 'ahead', daysLeft };
  if (daysLeft === 0) return { state: 'today', daysLeft };
  if (outcome.kind !== 'last-day') return { state: 'passed', daysLeft };
  if (outcome.date === undefined) return { state: 'tight', daysLeft };
  const last = offersRoll(outcome) ? outcome.rolledDate : outcome.date;
  return last < today ? { state: 'passed', daysLeft } : { state: 'tight', daysLeft, lastDay: last };
}

/**
 * Whole days from today to the day of an outcome, negative when it has passed: to the safe day of what the person must act
 * by or may not do before, else to the plain day, to the last day of a range. `undefined` where there is no day.
 *
 * @example daysLeftOf(dayOf('term-end', { start: '2026-12-14', term: [plus(30, 'day')], safe: [plus(29, 'day')], … }), '2026-12-14') // 30
 */
export function daysLeftOf(outcome: Outcome, today: PlainDate): number | undefined {
  const acted = outcome.kind === 'last-day' || outcome.kind === 'not-before';
  const day = !acted && 'date' in outcome ? outcome.date : leadingDay(outcome);
  return day === undefined ? undefined : diffDays(today, day);
}

/**
 * What is left, in Russian; the numeral bends the verb.
 *
 * @example leftWords(5) // 'осталось 5 дней'
 * @example leftWords(21) // 'остался 21 день'
 */
export function leftWords(days: number): string {
  return `${plural(days, 'остался', 'осталось', 'осталось')} ${dayCount(days)}`;
}

/**
 * How long ago, in Russian.
 *
 * @example agoWords(1) // 'вчера'
 * @example agoWords(229) // '229 дней назад'
 */
export function agoWords(days: number): string {
  return days === 1 ? 'вчера' : `${dayCount(days)} назад`;
}

/**
 * How far ahead, in Russian.
 *
 * @example inWords(1) // 'завтра'
 * @example inWords(21) // 'через 21 день'
 */
export function inWords(days: number): string {
  return days === 1 ? 'завтра' : `через ${dayCount(days)}`;
}

function dayCount(days: number): string {
  return `${days} ${plural(days, 'день', 'дня', 'дней')}`;
}
