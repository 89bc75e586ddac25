import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatMonth, formatNumericDate, formatRussianDate, formatWeekday } from './format-russian-date.ts';
import { parseRussianDate } from './parse-russian-date.ts';
import { fromDayNumber, isPlainDate, toDayNumber } from './plain-date.ts';

const nbsp = '\u00a0';

describe('parseRussianDate', () => {
  test.each([
    '5.3.26',
    '05.03.2026',
    '5/3/26',
    '5-3-2026',
    '5 3 2026',
    '5, 3, 2026',
    '05032026',
    '2026-03-05',
    '2026.3.5',
    '5 марта 2026',
    '5 Марта 2026 года',
    '5 мар 2026 г.',
    '5 мар. 26',
    '5-го марта 2026',
    '5марта2026',
    '  5   марта   2026  ',
    `5${nbsp}марта${nbsp}2026`,
    'четверг, 5 марта 2026 года',
  ])('reads «%s» as 5 March 2026', (text) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date: '2026-03-05' });
  });

  test.each([
    ['1 янв 2026', '2026-01-01'],
    ['1 сент 2026', '2026-09-01'],
    ['1 мая 2026', '2026-05-01'],
    ['1 май 2026', '2026-05-01'],
    ['1 июн 2026', '2026-06-01'],
    ['1 июл 2026', '2026-07-01'],
    ['31.12.69', '2069-12-31'],
    ['01.01.70', '1970-01-01'],
    ['01.01.1900', '1900-01-01'],
    ['31.12.2100', '2100-12-31'],
    ['29.02.2028', '2028-02-29'],
  ])('reads «%s» as %s', (text, date) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date });
  });

  test.each([
    ['14 декабря', '2026-12-14'],
    ['14.12', '2026-12-14'],
    ['22 августа', '2026-08-22'],
    ['21 августа', '2027-08-21'],
    ['1 февраля', '2027-02-01'],
  ])('without a year reads «%s» on 22 November 2026 as %s', (text, date) => {
    expect(parseRussianDate(text, { referenceDate: '2026-11-22' })).toEqual({ ok: true, date });
  });

  test.each([
    ['', 'empty', 'Введите дату, например 19.01.2026.'],
    ['   ', 'empty', 'Введите дату, например 19.01.2026.'],
    ['31.02.2028', 'no-such-day', 'Такого дня нет: в феврале 2028 года 29 дней. Исправьте число или месяц.'],
    [
      '29 февраля 2026',
      'no-such-day',
      'Такого дня нет: в феврале 2026 года 28 дней. Исправьте число или месяц.',
    ],
    ['32.01.2026', 'no-such-day', 'Такого дня нет: в январе 2026 года 31 день. Исправьте число или месяц.'],
    ['0.05.2026', 'no-such-day', 'Такого дня нет: в мае 2026 года 31 день. Исправьте число или месяц.'],
    [
      '05.13.2026',
      'no-such-month',
      'Такого месяца нет: 13. В году 12 месяцев; сначала пишут день, потом месяц.',
    ],
    [
      '05.00.2026',
      'no-such-month',
      'Такого месяца нет: 0. В году 12 месяцев; сначала пишут день, потом месяц.',
    ],
    [
      '5 мартабря 2026',
      'no-such-month',
      'Такого месяца нет: «мартабря». Напишите, например, 19 января 2026.',
    ],
    ['05.03.20206', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['20206-03-05', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['05.03.1899', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['05.03.2101', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['5 марта', 'year-missing', 'Добавьте год, например 19.01.2026.'],
    ['завтра', 'unrecognised', 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.'],
    ['📅 2026', 'unrecognised', 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.'],
    ['1'.repeat(10_000), 'too-long', 'Слишком длинная запись. Введите одну дату, например 19.01.2026.'],
    [
      '1 марта 2026'.padEnd(100, '!'),
      'too-long',
      'Слишком длинная запись. Введите одну дату, например 19.01.2026.',
    ],
  ])('refuses «%s» with %s', (text, code, message) => {
    expect(parseRussianDate(text)).toEqual({ ok: false, code, message });
  });

  test.each([
    ['5 марта 2026'.padStart(240), 'read'],
    ['5 марта 2026'.padStart(241), 'too-long'],
    ['5 марта 2026'.padEnd(60, '!'), 'unrecognised'],
    ['5 марта 2026'.padEnd(61, '!'), 'too-long'],
  ])('bounds the length of an entry: «%s» is %s', (text, expected) => {
    const parsed = parseRussianDate(text);
    expect(parsed.ok ? 'read' : parsed.code).toBe(expected);
  });

  it('reads back whatever it is shown', () => {
    const day = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2100-12-31') });
    fc.assert(
      fc.property(day, (number) => {
        const date = fromDayNumber(number);
        for (const text of [
          date,
          formatNumericDate(date),
          formatRussianDate(date, { weekday: true, case: 'accusative' }),
        ]) {
          expect(parseRussianDate(text)).toEqual({ ok: true, date });
        }
      }),
    );
  });

  it('gives a real date or a reason for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseRussianDate(text, { referenceDate: '2026-11-22' });
        if (parsed.ok) expect(isPlainDate(parsed.date)).toBe(true);
        else expect(parsed.message).not.toBe('');
      }),
    );
  });
});

describe('formatRussianDate', () => {
  test.each([
    [{}, '23 декабря 2026 года'],
    [{ year: false }, '23 декабря'],
    [{ weekday: true }, 'среда, 23 декабря 2026 года'],
    [{ weekday: true, case: 'genitive' }, 'среды, 23 декабря 2026 года'],
    [{ weekday: true, case: 'accusative', year: false }, 'среду, 23 декабря'],
  ] as const)('with %o says «%s»', (options, expected) => {
    expect(formatRussianDate('2026-12-23', options)).toBe(expected);
  });

  it('writes figures, the month alone and the weekday alone', () => {
    expect(formatNumericDate('2026-12-23')).toBe('23.12.2026');
    expect(formatMonth('2026-12-23')).toBe('декабрь 2026');
    expect(formatMonth('2026-01-01')).toBe('январь 2026');
    expect(formatWeekday('2026-12-23')).toBe('среда');
    expect(formatWeekday('2026-12-23', 'genitive')).toBe('среды');
    expect(formatWeekday('2026-12-23', 'accusative')).toBe('среду');
    expect(formatWeekday('2026-12-27')).toBe('воскресенье');
  });

  it('names months and weekdays as the platform does', () => {
    const inUtc = { timeZone: 'UTC' } as const;
    const day = new Intl.DateTimeFormat('ru', { ...inUtc, day: 'numeric', month: 'long' });
    const weekdayName = new Intl.DateTimeFormat('ru', { ...inUtc, weekday: 'long' });
    for (let number = toDayNumber('2026-01-01'); number <= toDayNumber('2026-12-31'); number++) {
      const date = fromDayNumber(number);
      const utc = new Date(`${date}T00:00:00Z`);
      expect(formatRussianDate(date, { year: false })).toBe(day.format(utc));
      expect(formatRussianDate(date, { weekday: true })).toMatch(new RegExp(`^${weekdayName.format(utc)}, `));
    }
  });
});
