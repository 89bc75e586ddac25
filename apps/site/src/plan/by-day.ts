import type { PlainDate } from '@poryadok/domain/plain-date';
import type { TakenDate } from './taken-date.ts';

/** One day and all that falls on it. */
export interface DayOfPlan {
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
  const ahead = items.filter(({ date }) => date >= today);
  return {
    missed: items.filter(({ date }) => date < today),
    days: [...new Set(ahead.map(({ date }) => date))].map((date) => ({
      date,
      items: ahead
        .filter((item) => item.date === date)
        .sort((a, b) => Number(isOwnVisit(a)) - Number(isOwnVisit(b))),
    })),
  };
}
