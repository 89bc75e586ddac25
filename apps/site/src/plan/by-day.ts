import type { PlainDate } from '@poryadok/domain/plain-date';
import type { TakenDate } from './taken-date.ts';

/** One day and all that falls on it. */
interface DayOfPlan {
  date: PlainDate;
  items: TakenDate[];
}

/** The reader's own dates as they are acted on: what was missed, then what is ahead, a day at a time. */
export interface PlanByDay {
  missed: TakenDate[];
  days: DayOfPlan[];
}

/** A day that the reader has named for a list, as against one that a rule gives. */
export function isOwnVisit({ id }: Pick<TakenDate, 'id'>): boolean {
  return id.startsWith('checklist/');
}

/**
 * Dates by their days; on one day what a rule demands stands before one's own visit.
 *
 * @param items - in the order of the calendar, as a plan keeps them
 * @example byDay([{ id: 'a', date: '2026-11-18' }, { id: 'b', date: '2026-11-30' }], '2026-11-25')
 * // { missed: [{ id: 'a', … }], days: [{ date: '2026-11-30', items: [{ id: 'b', … }] }] }
 */
export function byDay(items: readonly TakenDate[], today: PlainDate): PlanByDay {
  const missed = items.filter(({ date }) => date < today);
  const days = new Map<PlainDate, TakenDate[]>();
  for (const item of items.slice(missed.length)) days.set(item.date, [...(days.get(item.date) ?? []), item]);
  return {
    missed,
    days: [...days].map(([date, ofDay]) => ({
      date,
      items: ofDay.sort((a, b) => Number(isOwnVisit(a)) - Number(isOwnVisit(b))),
    })),
  };
}
