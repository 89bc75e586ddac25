import { weekday } from './arithmetic.ts';
import { type PlainDate, toParts } from './plain-date.ts';

/** «кто, что» · «кого, чего» · «кого, что»: after «до», «не позже» the genitive, after «по», «на» the accusative. */
export type RussianCase = 'nominative' | 'genitive' | 'accusative';

export interface FormatRussianDateOptions {
  /** Case of the weekday; the day and month read the same in all three. Default: nominative. */
  case?: RussianCase;
  /** With the weekday and a comma before the day. Default: no. */
  weekday?: boolean;
  /** With the year and the word «года». Default: yes. */
  year?: boolean;
}

const weekdays: Readonly<Record<RussianCase, readonly string[]>> = {
  nominative: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  genitive: ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'],
  accusative: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'],
};

/** The months as in «5 марта», January first. */
export const monthsGenitive: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** The months as in «март 2026», January first. */
export const monthsNominative: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** The weekday in the given case. `formatWeekday('2026-12-23', 'accusative')` is `'среду'`. */
export function formatWeekday(date: PlainDate, inCase: RussianCase = 'nominative'): string {
  return weekdays[inCase][weekday(date) - 1] ?? '';
}

/**
 * A date in Russian words, with ordinary spaces.
 *
 * @example formatRussianDate('2026-12-23') // '23 декабря 2026 года'
 * @example formatRussianDate('2026-12-23', { case: 'genitive', weekday: true }) // 'среды, 23 декабря 2026 года'
 * @example formatRussianDate('2026-12-23', { case: 'accusative', weekday: true, year: false }) // 'среду, 23 декабря'
 */
export function formatRussianDate(date: PlainDate, options: FormatRussianDateOptions = {}): string {
  const { year, month, day } = toParts(date);
  const weekdayPart = options.weekday === true ? `${formatWeekday(date, options.case)}, ` : '';
  const yearPart = options.year === false ? '' : ` ${year} года`;
  return `${weekdayPart}${day} ${monthsGenitive[month - 1]}${yearPart}`;
}

/** A date in figures. `formatNumericDate('2026-12-23')` is `'23.12.2026'`. */
export function formatNumericDate(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** Month and year, for the caption of a month. `formatMonth('2026-12-23')` is `'декабрь 2026'`. */
export function formatMonth(date: PlainDate): string {
  const { year, month } = toParts(date);
  return `${monthsNominative[month - 1]} ${year}`;
}
