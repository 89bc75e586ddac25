import { calendarRange, dayOff } from '@poryadok/domain/calendar';
import {
  formatRussianDate,
  type PlainDate,
  parseRussianDate,
  tellRussianDate,
} from '@poryadok/domain/plain-date';
import { nameOfList, queryOfList } from '../checklist/which.ts';
import type { TakenDate } from './taken-date.ts';

/** The day by which a checklist must be gathered, as the reader typed it: understood, or why not. */
export type VisitDay = { ok: true; date: PlainDate; understood: string } | { ok: false; message: string };

/**
 * Reads the day; one without a year is the next such day. A past day and one beyond the working calendar are refused; a
 * day off is told, not refused: some offices work on Saturdays.
 *
 * @example readVisitDay('14 декабря', '2026-11-22') // { ok: true, date: '2026-12-14', understood: 'понято как 14 декабря 2026 года, понедельник' }
 */
export function readVisitDay(typed: string, today: PlainDate): VisitDay {
  const read = parseRussianDate(typed, { today, expect: 'future' });
  if (!read.ok) return { ok: false, message: read.message };
  const { date } = read;
  if (date < today)
    return {
      ok: false,
      message: `Этот день уже прошёл: ${formatRussianDate(date, { weekday: true })}. Введите день впереди.`,
    };
  if (date > calendarRange.to)
    return {
      ok: false,
      message: `Рабочий календарь известен по ${formatRussianDate(calendarRange.to)}. Введите день не позже.`,
    };
  const told = tellRussianDate(read);
  // A day that may be the wrong one is to be looked at before its being off matters.
  const off = read.wrongWeekday === undefined ? dayOff(date)?.name : undefined;
  return {
    ok: true,
    date,
    understood: off ? `${told}: ${off}. Узнайте, открыто ли в этот день` : told,
  };
}

/** A list that has a day: of which guide, and which of its lists where there are several. */
export interface DatedList {
  id: string;
  title: string;
  /** The number in its address; the first has none. */
  which?: string | undefined;
  /** For whom it is, in the reader's words. */
  who?: string | undefined;
}

/**
 * The id of a checklist's day in the plan: one a list, so that a new day replaces the old one.
 *
 * @example visitId({ id: 'reapply' }) // 'checklist/reapply'
 * @example visitId({ id: 'reapply', which: '2' }) // 'checklist/reapply:2'
 */
export function visitId({ id, which }: Pick<DatedList, 'id' | 'which'>): string {
  return `checklist/${nameOfList(id, which)}`;
}

/**
 * The day as a line of the plan.
 *
 * @param note - how far the list is: «Подготовлено 2 из 7»
 * @example visitOf({ id: 'reapply', title: 'Подать снова' }, '2026-12-14', '').link // '/procedures/reapply/#list'
 */
export function visitOf(list: DatedList, date: PlainDate, note: string): TakenDate {
  return {
    id: visitId(list),
    date,
    title: list.title,
    ...(list.who && { who: list.who }),
    note,
    link: `/procedures/${list.id}/${queryOfList(list.which)}#list`,
  };
}
