import type { PlainDate } from '../plain-date/plain-date.ts';

/** What is known of a calendar year beside its transfers. Only pages and the open data read it, never a calculator. */
export interface YearFacts {
  /** The government's decree «О переносе выходных дней в … году». */
  decree: { number: string; date: PlainDate };
  /** Working days an hour shorter, month-day. */
  shortened: string;
  /**
   * Days the President declared non-working with pay kept. They do not move civil or procedural terms (Обзоры
   * Верховного Суда РФ 2020 и 2021 годов), so they are working days here.
   */
  presidentialNonWorking?: readonly { act: string; days: string }[];
}

export const yearFacts: Readonly<Record<number, YearFacts>> = {
  2013: {
    decree: { number: '1048', date: '2012-10-15' },
    shortened: '02-22 03-07 04-30 05-08 06-11 12-31',
  },
  2014: {
    decree: { number: '444', date: '2013-05-28' },
    shortened: '02-24 03-07 04-30 05-08 06-11 12-31',
  },
  2015: {
    decree: { number: '860', date: '2014-08-27' },
    shortened: '04-30 05-08 06-11 11-03 12-31',
  },
  2016: {
    decree: { number: '1017', date: '2015-09-24' },
    shortened: '02-20 11-03',
  },
  2017: {
    decree: { number: '756', date: '2016-08-04' },
    shortened: '02-22 03-07 11-03',
  },
  2018: {
    decree: { number: '1250', date: '2017-10-14' },
    shortened: '02-22 03-07 04-28 05-08 06-09 12-29',
  },
  2019: {
    decree: { number: '1163', date: '2018-10-01' },
    shortened: '02-22 03-07 04-30 05-08 06-11 12-31',
  },
  2020: {
    decree: { number: '875', date: '2019-07-10' },
    shortened: '04-30 05-08 06-11 11-03 12-31',
    presidentialNonWorking: [
      { act: 'Указ Президента РФ от 25.03.2020 № 206', days: '03-30 03-31 04-01 04-02 04-03' },
      {
        act: 'Указ Президента РФ от 02.04.2020 № 239',
        days: '04-06 04-07 04-08 04-09 04-10 04-13 04-14 04-15 04-16 04-17 04-20 04-21 04-22 04-23 04-24 04-27 04-28 04-29 04-30',
      },
      { act: 'Указ Президента РФ от 28.04.2020 № 294', days: '05-06 05-07 05-08' },
      { act: 'Указ Президента РФ от 29.05.2020 № 345 (парад, 75-летие Победы)', days: '06-24' },
      { act: 'Указ Президента РФ от 01.06.2020 № 354 (общероссийское голосование)', days: '07-01' },
    ],
  },
  2021: {
    decree: { number: '1648', date: '2020-10-10' },
    shortened: '02-20 04-30 06-11 11-03',
    presidentialNonWorking: [
      { act: 'Указ Президента РФ от 23.04.2021 № 242', days: '05-04 05-05 05-06 05-07' },
      {
        act: 'Указ Президента РФ от 20.10.2021 № 595 (30.10–07.11.2021; здесь только будни, не являющиеся праздниками/переносами)',
        days: '11-01 11-02 11-03',
      },
    ],
  },
  2022: {
    decree: { number: '1564', date: '2021-09-16' },
    shortened: '02-22 03-05 11-03',
  },
  2023: {
    decree: { number: '1505', date: '2022-08-29' },
    shortened: '02-22 03-07 11-03',
  },
  2024: {
    decree: { number: '1314', date: '2023-08-10' },
    shortened: '02-22 03-07 05-08 06-11 11-02',
  },
  2025: {
    decree: { number: '1335', date: '2024-10-04' },
    shortened: '03-07 04-30 06-11 11-01',
  },
  2026: {
    decree: { number: '1466', date: '2025-09-24' },
    shortened: '04-30 05-08 06-11 11-03',
  },
  2027: {
    decree: { number: '1187', date: '2026-09-17' },
    shortened: '02-20 04-30 06-11 11-03',
  },
};
