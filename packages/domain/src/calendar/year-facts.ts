import type { PlainDate } from '../plain-date/plain-date.ts';

/** A day of any year, month and day, as `Temporal.PlainMonthDay` writes it: `01-09`. */
export type PlainMonthDay = `${number}-${number}`;

/** What a year of the working calendar is made of, beside the weekends and holidays of every year: a file of `years/`. */
export interface YearFacts {
  /** The government's decree «О переносе выходных дней в … году». */
  decree: { number: string; date: PlainDate };
  /**
   * Days off that were moved. `decree`: by the government's decree of that year. `law`: a holiday that fell on a day off
   * moves to the next working day (ТК РФ, ст. 112 ч. 2).
   */
  transfers: readonly { from: PlainMonthDay; to: PlainMonthDay; basis: 'decree' | 'law' }[];
  /** Working days an hour shorter. */
  shortened: readonly PlainMonthDay[];
  /**
   * Days the President declared non-working with pay kept. They do not move civil or procedural terms (Обзоры
   * Верховного Суда РФ 2020 и 2021 годов), so they are working days here.
   */
  presidentialNonWorking?: readonly { act: string; days: readonly PlainMonthDay[] }[];
}
