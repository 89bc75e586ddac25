import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../../test/any-text.ts';
import { addDays, diffDays } from './arithmetic.ts';
import { formatMonth, formatNumericDate, formatRussianDate, formatWeekday } from './format-russian-date.ts';
import { type ParseRussianDateOptions, parseRussianDate } from './parse-russian-date.ts';
import { fromDayNumber, isPlainDate, type PlainDate, toDayNumber } from './plain-date.ts';
import type { DateExpectation } from './russian-entry/year.ts';
import { tellRussianDate } from './tell-russian-date.ts';

const nbsp = '\u00a0';

/** Wednesday, the day on which the review papers tried the entries. */
const today = '2026-11-25';
const written = 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.';

function codeOf(text: string, options?: ParseRussianDateOptions): string {
  const parsed = parseRussianDate(text, options);
  return parsed.ok ? parsed.date : parsed.code;
}

const anyDate = fc
  .integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2100-12-31') })
  .map(fromDayNumber);

describe('parseRussianDate', () => {
  test.each([
    '5.3.26',
    '05.03.2026',
    '5/3/26',
    '5-3-2026',
    '5 3 2026',
    '5, 3, 2026',
    '5_3_2026',
    '05032026',
    '050326',
    '2026-03-05',
    '2026.3.05',
    '5 марта 2026',
    '5 Марта 2026 года',
    '5 мар 2026 г.',
    '5 мар. 26',
    '5-го марта 2026',
    '5марта2026',
    '5марта2026г',
    '  5   марта   2026  ',
    `5${nbsp}марта${nbsp}2026`,
    'четверг, 5 марта 2026 года',
    '05.03.2026, чт',
    '05.03.2026 (четверг)',
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

  it('reads back whatever it is shown', () => {
    const forms: ((date: PlainDate) => string)[] = [
      (date) => date,
      (date) => `${date}T00:00:00`,
      formatNumericDate,
      (date) => formatNumericDate(date).replaceAll('.', ''),
      (date) => `${formatNumericDate(date)} 0:00:00`,
      (date) => `до ${formatRussianDate(date, { weekday: true, case: 'genitive' })}`,
      (date) => formatRussianDate(date, { weekday: true, case: 'accusative' }),
      (date) => formatRussianDate(date).replace(/^(\d+)/, '«$1»'),
      (date) => tellRussianDate({ ok: true, date }),
    ];
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...forms), (date, form) => {
        expect(parseRussianDate(form(date))).toEqual({ ok: true, date });
      }),
    );
  });
});

describe('a date without a year', () => {
  test.each<[string, DateExpectation, string]>([
    ['24 августа', 'past', '2026-08-24'],
    ['25 августа', 'past', '2026-08-25'],
    ['5 августа', 'past', '2026-08-05'],
    ['10 августа', 'past', '2026-08-10'],
    ['1 июня', 'past', '2026-06-01'],
    ['19.01', 'past', '2026-01-19'],
    ['19 января', 'past', '2026-01-19'],
    ['16.12', 'past', '2025-12-16'],
    ['24 ноября', 'past', '2026-11-24'],
    ['25 ноября', 'past', '2026-11-25'],
    ['26 ноября', 'past', '2025-11-26'],
    ['24 ноября', 'future', '2027-11-24'],
    ['25 ноября', 'future', '2026-11-25'],
    ['26 ноября', 'future', '2026-11-26'],
    ['24 августа', 'future', '2027-08-24'],
    ['31 декабря', 'future', '2026-12-31'],
    ['1 января', 'future', '2027-01-01'],
    ['27 мая', 'any', '2026-05-27'],
    ['26 мая', 'any', '2027-05-26'],
    ['14 декабря', 'any', '2026-12-14'],
    ['24 августа', 'any', '2026-08-24'],
    ['29 февраля', 'past', '2024-02-29'],
    ['29 февраля', 'future', '2028-02-29'],
    ['29.02', 'any', '2028-02-29'],
  ])('«%s» in the %s is %s, and its year is said to be guessed', (text, side, date) => {
    expect(parseRussianDate(text, { today, expect: side })).toEqual({ ok: true, date, yearGuessed: true });
  });

  it('lies on its side of today, no further than a year, or half a year where either is meant', () => {
    const noLeapDay = anyDate.filter((date) => !date.endsWith('02-29'));
    const middle = anyDate.filter((date) => date > '1902' && date < '2098');
    fc.assert(
      fc.property(middle, noLeapDay, (now, date) => {
        const text = formatRussianDate(date, { year: false });
        const distance = (side: DateExpectation) => {
          const parsed = parseRussianDate(text, { today: now, expect: side });
          return parsed.ok && parsed.date.slice(5) === date.slice(5)
            ? diffDays(now, parsed.date)
            : Number.NaN;
        };
        const [past, future, any] = [distance('past'), distance('future'), distance('any')];
        expect(past).toBeLessThanOrEqual(0);
        expect(past).toBeGreaterThanOrEqual(-366);
        expect(future).toBeGreaterThanOrEqual(0);
        expect(future).toBeLessThanOrEqual(366);
        expect(any).toBe(-past < future ? past : future);
      }),
    );
  });

  it('leap day is found over the century that has none', () => {
    expect(codeOf('29 февраля', { today: '2100-12-01', expect: 'past' })).toBe('2096-02-29');
    expect(codeOf('29 февраля', { today: '1900-01-01', expect: 'future' })).toBe('1904-02-29');
  });

  it('takes the nearest where nothing is said of it, and asks for the year where today is not known', () => {
    expect(codeOf('24 августа', { today })).toBe('2026-08-24');
    expect(parseRussianDate('24 августа')).toEqual({
      ok: false,
      code: 'year-missing',
      message: 'Добавьте год, например 19.01.2026.',
    });
  });

  it('is told as understood with its year', () => {
    const parsed = parseRussianDate('5 августа', { today, expect: 'past' });
    expect(parsed.ok && tellRussianDate(parsed)).toBe('понято как 5 августа 2026 года, среда');
  });

  test.each([
    ['30 февраля', 'Такого дня нет: в феврале 2026 года 28 дней. Исправьте число или месяц.'],
    ['32.01', 'Такого дня нет: в январе 2026 года 31 день. Исправьте число или месяц.'],
    ['0 мая', 'Такого дня нет: в мае 2026 года 31 день. Исправьте число или месяц.'],
  ])('«%s» is no day in any year', (text, message) => {
    expect(parseRussianDate(text, { today })).toEqual({ ok: false, code: 'no-such-day', message });
  });
});

describe('a date from a paper, another program or another keyboard', () => {
  test.each([
    ['\u200e19.01.2026'],
    ['19.01.2026\u200b'],
    ['\u202a19.01.2026\u202c'],
    ['\u206619.01.2026\u2069'],
    ['19.\u206001.2026'],
    ['19.01.20\u00ad26'],
    ['\ufeff19.01.2026'],
    ['«19» января 2026 г.'],
    ['"19" января 2026'],
    ['„19“ января 2026 года'],
    ['«_19_» января 2026 г.'],
    ['от 19 января 2026 г.'],
    ['от «19» января 2026 г.'],
    ['с 19.01.2026'],
    ['со 19.01.2026'],
    ['до 19.01.2026'],
    ['по 19.01.2026'],
    ['к 19 января 2026'],
    ['ко 19 января 2026'],
    ['на 19.01.2026 г.'],
    ['в понедельник, 19 января 2026'],
    ['к понедельнику, 19 января 2026 года'],
    ['19–01–2026'],
    ['19\u201101\u20112026'],
    ['19−01−2026'],
    ['19—01—2026'],
    ['١٩/٠١/٢٠٢٦'],
    ['۱۹.۰۱.۲۰۲۶'],
    ['１９．０１．２０２６'],
    ['१९ января २०२६'],
    ['19.01.2026 0:00:00'],
    ['19.01.2026 00:00:00.000'],
    ['2026-01-19T00:00:00'],
    ['2026-01-19T00:00:00Z'],
    ['2026-01-19T00:00:00.000+03:00'],
    ['2026-01-19 00:00:00'],
    ['19.01.2026, 14:30'],
    ['19.01.2026 в 14:30'],
    ['19 января 2026 г. 14:30 МСК'],
    ['19.O1.2026'],
    ['19.о1.2O26'],
    ['19 янвapя 2026'],
    ['19 ЯHBAPЯ 2026'],
    ['19.I.2026'],
    ['190126'],
    ['19012026'],
  ])('«%s» is 19 January 2026', (text) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date: '2026-01-19' });
  });

  test.each([
    ['9 maя 2026', '2026-05-09'],
    ['19.IX.2026', '2026-09-19'],
    ['19.Ⅸ.2026', '2026-09-19'],
    ['19.Х.2026', '2026-10-19'],
    ['19.ХІІ.2026', '2026-12-19'],
    ['19 vii 2026', '2026-07-19'],
    ['01.O1.2026', '2026-01-01'],
    ['5октября 2026', '2026-10-05'],
    ['2OO6-O3-O5', '2006-03-05'],
  ])('«%s» is %s', (text, date) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date });
  });

  test.each([
    ['позавчера', '2026-11-23'],
    ['вчера', '2026-11-24'],
    ['Сегодня', '2026-11-25'],
    ['завтра', '2026-11-26'],
    ['послезавтра', '2026-11-27'],
    ['до завтра', '2026-11-26'],
  ])('«%s» is %s when today is known', (text, date) => {
    expect(parseRussianDate(text, { today })).toEqual({ ok: true, date });
    expect(parseRussianDate(text)).toEqual({ ok: false, code: 'unrecognised', message: written });
  });
});

describe('a weekday beside a date', () => {
  test.each([
    ['вторник, 19 января 2026', 2, '19 января 2026 года — понедельник, а не вторник: проверьте день или год'],
    ['понедельник, 1 мая 2026', 1, '1 мая 2026 года — пятница, а не понедельник: проверьте день или год'],
    [
      'до среды, 25 декабря 2026 года',
      3,
      '25 декабря 2026 года — пятница, а не среда: проверьте день или год',
    ],
    ['19.01.2026 вс', 7, '19 января 2026 года — понедельник, а не воскресенье: проверьте день или год'],
    ['пятн. 19.01.2026', 5, '19 января 2026 года — понедельник, а не пятница: проверьте день или год'],
    [
      'к субботе 19.01',
      6,
      'понято как 19 января 2026 года — понедельник, а не суббота: проверьте день или год',
    ],
  ])('«%s» does not fit it, and is told', (text, wrongWeekday, told) => {
    const parsed = parseRussianDate(text, { today, expect: 'past' });
    expect(parsed).toMatchObject({ ok: true, wrongWeekday });
    expect(parsed.ok && tellRussianDate(parsed)).toBe(told);
  });

  it('is told of every day but the right one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3, max: 3 }), (date, away) => {
        const named = formatWeekday(addDays(addDays('2026-11-25', diffDays('2026-11-25', date) % 7), away));
        const parsed = parseRussianDate(`${named}, ${formatRussianDate(date)}`);
        expect(parsed).toMatchObject({ ok: true, date });
        expect(parsed.ok && parsed.wrongWeekday === undefined).toBe(away === 0);
      }),
    );
  });
});

describe('a date half typed', () => {
  test.each([
    '1',
    '19',
    '190',
    '1901',
    '19012',
    '1901202',
    '1912026',
    '190120',
    '19.',
    '19.0',
    '23.1',
    '23.1.',
    '19.01.',
    '19/01/',
    '19-01-',
    '19.01.2',
    '19.01.20',
    '19.01.19',
    '19.01.202',
    '5.3',
    '5.3.2',
    '5 а',
    '5 авг',
    '5 авгус',
    '5 ма 2026',
    '5 августа 2',
    '5 августа 20',
    '5 августа 202',
    '19.I',
    '19.X.',
    '2026',
    '2026-0',
    '2026-01',
    '2026-01-',
    '2026-01-1',
    '2026.3.5',
  ])('«%s» is not yet a date', (text) => {
    expect(parseRussianDate(text, { today })).toEqual({
      ok: false,
      code: 'incomplete',
      message: 'Допишите дату: день, месяц и год, например 19.01.2026.',
    });
  });

  test.each([
    ['19.01', '2026-01-19'],
    ['5.08', '2026-08-05'],
    ['5 августа', '2026-08-05'],
    ['5 август', '2026-08-05'],
    ['5 авг.', '2026-08-05'],
    ['19.01.21', '2021-01-19'],
    ['19.01.18', '2018-01-19'],
  ])('«%s» is one already', (text, date) => {
    expect(codeOf(text, { today, expect: 'past' })).toBe(date);
  });

  // The year 2100 begins as 2021 does when it is cut to two figures; nobody types it.
  const typed = anyDate.filter((date) => date < '2100');
  test.each<[string, (date: PlainDate) => string, dates: (date: PlainDate) => string[]]>([
    ['05.03.2026', formatNumericDate, (date) => [formatNumericDate(date).slice(0, 5)]],
    ['05032026', (date) => formatNumericDate(date).replaceAll('.', ''), () => []],
    ['2026-03-05', (date) => date, () => []],
    [
      '5.3.2026',
      (date) => formatNumericDate(date).replace(/0?(\d+)\.0?/, '$1.'),
      (date) => (date.slice(5, 6) === '1' ? [formatNumericDate(date).replace(/^0/, '').slice(0, -5)] : []),
    ],
    [
      '5 марта 2026 года',
      formatRussianDate,
      (date) => [
        formatRussianDate(date, { year: false }),
        formatRussianDate(date, { year: false }).replace(/(март|август)а$/, '$1'),
        ...['', ' г', ' го', ' год'].map((end) => formatRussianDate(date).replace(' года', end)),
      ],
    ],
  ])('as %s never passes for another date on the way', (_, form, dates) => {
    fc.assert(
      fc.property(typed, (date) => {
        const whole = form(date);
        const begun = Array.from({ length: whole.length - 1 }, (_, index) =>
          whole.slice(0, index + 1).trim(),
        );
        const read = begun.filter((text) => parseRussianDate(text, { today }).ok);
        expect(read.filter((text) => !dates(date).includes(text))).toEqual([]);
      }),
    );
  });
});

describe('an entry that is no date', () => {
  test.each([
    ['', 'empty', 'Введите дату, например 19.01.2026.'],
    ['   ', 'empty', 'Введите дату, например 19.01.2026.'],
    ['\u200e\u00ad', 'empty', 'Введите дату, например 19.01.2026.'],
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
    ['5 may 2026', 'no-such-month', 'Такого месяца нет: «may». Напишите, например, 19 января 2026.'],
    ['05.03.20206', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['20206-03-05', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['05.03.1899', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['05.03.2101', 'bad-year', 'Проверьте год: нужны четыре цифры от 1900 до 2100, например 2026.'],
    ['1'.repeat(10_000), 'too-long', 'Слишком длинная запись. Введите одну дату, например 19.01.2026.'],
    [
      '1 марта 2026'.padEnd(100, '!'),
      'too-long',
      'Слишком длинная запись. Введите одну дату, например 19.01.2026.',
    ],
  ])('«%s» is refused with %s', (text, code, message) => {
    expect(parseRussianDate(text)).toEqual({ ok: false, code, message });
  });

  test.each([
    'нет',
    'вторник',
    'года',
    'от',
    '📅 2026',
    '15.12.2025; DROP TABLE',
    '<b>15.12.2025</b>',
    '10.000',
    '5.333.2026',
    '123456789',
    '19:01:2026',
    '19.01.2026 – 25.01.2026',
    'с 1 по 5 марта 2026',
    '19.01.2026 14',
    'сегодня 5',
    '5 м1 2026',
    '5вчера',
    '5 завтра 2026',
    '2026 года 5 марта',
  ])('«%s» is refused', (text) => {
    const parsed = parseRussianDate(text, { today });
    expect(parsed.ok ? parsed : parsed.message).toMatch(/^(Не похоже на дату|Такого месяца нет)/);
  });

  test.each([
    ['5 марта 2026'.padStart(240), '2026-03-05'],
    ['5 марта 2026'.padStart(241), 'too-long'],
    ['5 марта 2026'.padEnd(60, '!'), 'unrecognised'],
    ['5 марта 2026'.padEnd(61, '!'), 'too-long'],
  ])('is bounded in length: «%s» is %s', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  it('gives a real date or a reason for any text', () => {
    const parts = fc.constantFrom(
      '1',
      '19',
      '01',
      '2026',
      '26',
      '.',
      ' ',
      '-',
      'января',
      'авг',
      'вт',
      'г.',
      '«',
      'о',
      'x',
      ':',
      '\u200e',
    );
    const text = fc.oneof(
      anyText,
      fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<DateExpectation>('past', 'future', 'any'), (entry, side) => {
        const parsed = parseRussianDate(entry, { today, expect: side });
        if (parsed.ok) expect(isPlainDate(parsed.date)).toBe(true);
        else expect(parsed.message).toMatch(/^[А-Я].*\.$/);
      }),
      { numRuns: 300 },
    );
  });

  it('answers a JavaScript caller who gives no text at all', () => {
    for (const value of [undefined, null, 7, {}, [], Symbol('19')])
      expect(Reflect.apply(parseRussianDate, undefined, [value])).toMatchObject({ ok: false, code: 'empty' });
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

describe('dates that other projects were reported', () => {
  test.each([
    ['19.01.2026г', '2026-01-19'],
    ['19/01/2026г', '2026-01-19'],
    ['19 января 2026г', '2026-01-19'],
    ['1 мая 2026 г.', '2026-05-01'],
    ['13 май. 2005', '2005-05-13'],
    ['01/05/2026', '2026-05-01'],
  ])('K1: «%s» is %s', (text, date) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date });
  });

  test.each([
    ['19.1.26', '2026-01-19'],
    ['19.01.26 г.', '2026-01-19'],
    ['19.01.69', '2069-01-19'],
    ['19.01.70', '1970-01-19'],
  ])('K2: «%s» is %s', (text, date) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, date });
  });

  test.each(['19.01.0026', '19.01.126'])('K2: the year of «%s» is asked for', (text) => {
    expect(parseRussianDate(text)).toMatchObject({ ok: false, message: expect.stringContaining('год') });
  });

  test.each(['20260119', '2a', 'this is a date', '46041'])('K3: «%s» is refused in words', (text) => {
    expect(parseRussianDate(text)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^[А-Я].+\.$/),
    });
  });
});
