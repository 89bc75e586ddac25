import { addMonths } from './arithmetic.ts';
import { monthsGenitive, monthsNominative } from './format-russian-date.ts';
import { daysInMonth, fromParts, type PlainDate, toParts } from './plain-date.ts';

/** Why an entry is not a date. */
export type DateEntryCode =
  | 'empty'
  | 'too-long'
  | 'unrecognised'
  | 'no-such-month'
  | 'no-such-day'
  | 'year-missing'
  | 'bad-year';

export type ParsedDate = { ok: true; date: PlainDate } | { ok: false; code: DateEntryCode; message: string };

export interface ParseRussianDateOptions {
  /**
   * Allows a date without a year: the nearest such day that is not more than three months before the reference. So on
   * 20 November «14 декабря» is this December, «5 сентября» this September, «1 февраля» the February to come.
   */
  referenceDate?: PlainDate;
}

/** The longest date a person types, «воскресенье, 23 сентября 2026 года», with room to spare. */
const longestEntry = 60;
const firstYear = 1900;
const lastYear = 2100;
const monthsBack = 3;

const yearFirstShape = /^(\d{4,})[-./](\d{1,2})[-./](\d{1,2})$/;
const figureGroups = /^(\d{1,2})(?: ?[-./,] ?| )(\d{1,2})(?:(?: ?[-./,] ?| )(\d+))?$/;
const figuresUnbroken = /^(\d{2})(\d{2})(\d{4})$/;
const wordShape = /^(\d{1,2})(?:-?го)?[ .-]?([а-яё]+)\.?(?:[ ,-]*(\d+))?$/;
const weekday =
  /^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс)[,.]? /;
const yearWord = / ?(?:года?|г)?\.?$/;

/**
 * Reads a date as Russians type it: `5.3.26`, `05.03.2026`, `5/3/26`, `5-3-2026`, `5 3 2026`, `05032026`,
 * `5 марта 2026`, `5 мар 2026 г.`, `2026-03-05`. A year of two figures is 2000–2069 or 1970–1999. Years 1900–2100.
 * The work does not grow with the length of the text.
 *
 * Gives the date, or a code and a Russian sentence that says what to mend.
 *
 * @example parseRussianDate('5 мар 26') // { ok: true, date: '2026-03-05' }
 * @example parseRussianDate('14 декабря', { referenceDate: '2026-11-22' }) // { ok: true, date: '2026-12-14' }
 * @example parseRussianDate('31.02.2028') // { ok: false, code: 'no-such-day', message: 'Такого дня нет: в феврале 2028 года 29 дней. …' }
 */
export function parseRussianDate(text: string, options: ParseRussianDateOptions = {}): ParsedDate {
  if (text.length > 4 * longestEntry)
    return refuse('too-long', 'Слишком длинная запись. Введите одну дату, например 19.01.2026.');
  const entry = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (entry === '') return refuse('empty', 'Введите дату, например 19.01.2026.');
  if (entry.length > longestEntry)
    return refuse('too-long', 'Слишком длинная запись. Введите одну дату, например 19.01.2026.');

  const plain = entry.replace(weekday, '').replace(yearWord, '');
  const yearFirst = yearFirstShape.exec(plain);
  if (yearFirst !== null) return resolve(yearFirst[3], Number(yearFirst[2]), yearFirst[1], options);
  const figures = figuresUnbroken.exec(plain) ?? figureGroups.exec(plain);
  if (figures !== null) return resolve(figures[1], Number(figures[2]), figures[3], options);
  const words = wordShape.exec(plain);
  if (words !== null) {
    const month = monthByName(words[2] ?? '');
    if (month === undefined) {
      return refuse('no-such-month', `Такого месяца нет: «${words[2]}». Напишите, например, 19 января 2026.`);
    }
    return resolve(words[1], month, words[3], options);
  }
  return refuse('unrecognised', 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.');
}

function resolve(
  dayText: string | undefined,
  month: number,
  yearText: string | undefined,
  { referenceDate }: ParseRussianDateOptions,
): ParsedDate {
  const day = Number(dayText);
  if (month < 1 || month > 12) {
    return refuse(
      'no-such-month',
      `Такого месяца нет: ${month}. В году 12 месяцев; сначала пишут день, потом месяц.`,
    );
  }
  if (yearText === undefined) {
    if (referenceDate === undefined) return refuse('year-missing', 'Добавьте год, например 19.01.2026.');
    return nearest(day, month, referenceDate);
  }
  const year = fullYear(yearText);
  if (year === undefined) {
    return refuse(
      'bad-year',
      `Проверьте год: нужны четыре цифры от ${firstYear} до ${lastYear}, например 2026.`,
    );
  }
  return dayOfMonth(year, month, day);
}

function nearest(day: number, month: number, referenceDate: PlainDate): ParsedDate {
  const earliest = addMonths(referenceDate, -monthsBack);
  const { year } = toParts(earliest);
  const thisYear = dayOfMonth(year, month, day);
  if (thisYear.ok && thisYear.date >= earliest) return thisYear;
  return dayOfMonth(year + 1, month, day);
}

function dayOfMonth(year: number, month: number, day: number): ParsedDate {
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    const monthName = `${(monthsNominative[month - 1] ?? '').replace(/[ьй]$/, '')}е`;
    return refuse(
      'no-such-day',
      `Такого дня нет: в ${monthName} ${year} года ${length} ${length === 31 ? 'день' : 'дней'}. Исправьте число или месяц.`,
    );
  }
  return { ok: true, date: fromParts({ year, month, day }) };
}

function fullYear(text: string): number | undefined {
  const number = Number(text);
  if (text.length === 2) return number < 70 ? 2000 + number : 1900 + number;
  if (text.length !== 4 || number < firstYear || number > lastYear) return undefined;
  return number;
}

/** By the whole name or its first letters, three at least: «мар», «март», «марта», «сент». */
function monthByName(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = monthsGenitive.findIndex(
    (name, at) => name.startsWith(word) || monthsNominative[at]?.startsWith(word),
  );
  return index === -1 ? undefined : index + 1;
}

function refuse(code: DateEntryCode, message: string): ParsedDate {
  return { ok: false, code, message };
}
