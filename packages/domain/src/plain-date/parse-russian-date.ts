import { plainText } from '../plain-text/plain-text.ts';
import { type Weekday, weekday } from './arithmetic.ts';
import { monthsNominative } from './format-russian-date.ts';
import { daysInMonth, fromParts, type PlainDate, toParts } from './plain-date.ts';
import { inFigures, likeCyrillic, weekdayOf } from './russian-entry/words.ts';
import { type DateExpectation, firstYear, lastYear, nearestDay, yearOf } from './russian-entry/year.ts';

/** Why an entry is not a date. `incomplete`: it may yet become one, as «23.1» or «19.01.20» does. */
export type DateEntryCode =
  | 'empty'
  | 'incomplete'
  | 'too-long'
  | 'unrecognised'
  | 'no-such-month'
  | 'no-such-day'
  | 'year-missing'
  | 'bad-year';

/** An entry that is a date, and what its reader should be told of it. */
export interface UnderstoodDate {
  ok: true;
  date: PlainDate;
  /** No year was typed: it is the fitting one. */
  yearGuessed?: true;
  /** The weekday that was typed, where the day falls on another. */
  wrongWeekday?: Weekday;
}

export type ParsedDate = UnderstoodDate | { ok: false; code: DateEntryCode; message: string };

export interface ParseRussianDateOptions {
  /** The reference day. Without it a date without a year and «вчера» are refused. */
  today?: PlainDate;
  /** Where a date without a year is looked for. Default: `any`, the nearest to today. */
  expect?: DateExpectation;
}

/** The longest date a person types, «до воскресенья, «23» сентября 2026 года», with room to spare. */
const longestEntry = 60;

/** The time of a day after it, as 1C, Excel and ISO 8601 write it. */
const timeAfter = /[ t]\d{1,2}:\d\d[\d:.]*(?:z|[+-][\d:]+| мск)?$/;
/** The letter O, alone or among figures, is a zero. */
const lettersForZeros = /(^|\P{L})([oо]+)(?!\p{L})/gu;
const words = /(\p{L}+)(\.?)/gu;
const separators = /[ .,/\\\-_()'"«»„“”]+/g;
/** The parts of a date in figures, with single spaces between; a month that was a name has its mark, see `inFigures`. */
const threeParts = /^(\d+) ([#~]?)(\d{0,2})(?: (\d+))?$/;
const unbroken = /^(\d\d)(\d\d)(\d{4}|\d\d)$/;

/**
 * Reads a date as Russians type it or copy it: `5.3.26`, `05.03.2026`, `5/3/26`, `05032026`, `050326`, `5 марта 2026`,
 * `5 мар 2026 г.`, `до «05» марта 2026 г.`, `05.III.2026`, `2026-03-05`, `05.03.2026 0:00:00`, `вчера`. Years 1900–2100.
 * Marks that cannot be seen, dashes, digits of other scripts and look-alike letters are read as what they look like.
 *
 * Without a year it takes the nearest day that fits `expect`, and says so. That needs a whole name of a month, a short
 * one with its point, or a month of two figures: «5 августа», «5 авг.» and «19.01» are dates, «5 авг» and «23.1» are not
 * yet. No beginning of a date but these is read as another date, so an answer never comes from one half typed.
 *
 * Gives the date, or a code and a Russian sentence that says what to mend. Never throws, whatever the text. The work does
 * not grow with its length.
 *
 * @example parseRussianDate('5 мар 26') // { ok: true, date: '2026-03-05' }
 * @example parseRussianDate('5 августа', { today: '2026-11-25', expect: 'past' }) // { ok: true, date: '2026-08-05', yearGuessed: true }
 * @example parseRussianDate('вторник, 19 января 2026') // { ok: true, date: '2026-01-19', wrongWeekday: 2 }
 * @example parseRussianDate('19.01.20') // { ok: false, code: 'incomplete', message: 'Допишите дату: …' }
 * @example parseRussianDate('31.02.2028') // { ok: false, code: 'no-such-day', message: 'Такого дня нет: в феврале 2028 года 29 дней. …' }
 */
export function parseRussianDate(text: string, options: ParseRussianDateOptions = {}): ParsedDate {
  const tooLong = typeof text === 'string' && text.length > 4 * longestEntry;
  const entry = tooLong ? '' : plainText(text).toLowerCase();
  if (tooLong || entry.length > longestEntry)
    return refuse('too-long', 'Слишком длинная запись. Введите одну дату, например 19.01.2026.');
  if (entry === '') return refuse('empty', 'Введите дату, например 19.01.2026.');

  const line = entry
    .replace(lettersForZeros, (_, before: string, zeros: string) => before + '0'.repeat(zeros.length))
    .replace(timeAfter, '');
  let [typedWeekday, unknown] = [0, ''];
  const figures = line
    .replace(words, (_, typed: string, point: string) => {
      const word = likeCyrillic(typed);
      const named = weekdayOf(word);
      const figure = named > 0 ? ' ' : inFigures(word, point !== '', options.today);
      if (named > 0) typedWeekday = named;
      if (figure === '?') unknown = typed;
      return figure;
    })
    .replace(separators, ' ')
    .trim();
  if (/^\d+ ?\?[ \d]*$/.test(figures))
    return refuse('no-such-month', `Такого месяца нет: «${unknown}». Напишите, например, 19 января 2026.`);
  const parsed = readFigures(figures, /\d[-.,/\\]$/.test(line), options);
  return parsed.ok && typedWeekday > 0 && typedWeekday !== weekday(parsed.date)
    ? { ...parsed, wrongWeekday: typedWeekday as Weekday }
    : parsed;
}

/** Reads a date in figures. `open`: it ends in a mark after which more is to come. */
function readFigures(figures: string, open: boolean, options: ParseRussianDateOptions): ParsedDate {
  const [, first = '', mark, second = '', third] = threeParts.exec(figures) ?? [];
  if (mark === undefined) {
    const [, day = '', month, year] = unbroken.exec(figures) ?? [];
    if (year !== undefined) return resolve(day, Number(month), year, options);
    if (/^\d{1,7}$/.test(figures)) return incomplete();
    return refuse('unrecognised', 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.');
  }
  const yearFirst = first.length > 2;
  const goesOn = mark === '' ? yearFirst || second.length < 2 || open : mark === '~';
  if (second === '' || (third === undefined ? goesOn : yearFirst && third.length < 2)) return incomplete();
  return yearFirst
    ? resolve(third ?? '', Number(second), first, options)
    : resolve(first, Number(second), third, options);
}

function resolve(
  dayText: string,
  month: number,
  yearText: string | undefined,
  { today, expect = 'any' }: ParseRussianDateOptions,
): ParsedDate {
  const day = Number(dayText);
  if (month < 1 || month > 12) {
    return refuse(
      'no-such-month',
      `Такого месяца нет: ${month}. В году 12 месяцев; сначала пишут день, потом месяц.`,
    );
  }
  if (yearText !== undefined) {
    const year = yearOf(yearText);
    if (year === undefined) return incomplete();
    if (year < firstYear || year > lastYear) {
      return refuse(
        'bad-year',
        `Проверьте год: нужны четыре цифры от ${firstYear} до ${lastYear}, например 2026.`,
      );
    }
    return dayOfMonth(year, month, day);
  }
  if (today === undefined) return refuse('year-missing', 'Добавьте год, например 19.01.2026.');
  const date = nearestDay(day, month, today, expect);
  return date === undefined
    ? dayOfMonth(toParts(today).year, month, day)
    : { ok: true, date, yearGuessed: true };
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

function incomplete(): ParsedDate {
  return refuse('incomplete', 'Допишите дату: день, месяц и год, например 19.01.2026.');
}

function refuse(code: DateEntryCode, message: string): ParsedDate {
  return { ok: false, code, message };
}
