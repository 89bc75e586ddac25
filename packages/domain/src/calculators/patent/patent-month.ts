import { addDays, addMonths } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';

/** A month of the patent, both days included. */
export interface PatentMonth {
  /** From 1. */
  number: number;
  from: PlainDate;
  to: PlainDate;
}

/**
 * The months of a patent that begin before `through`. A month that a 31st begins ends by the rule of article 192
 * (ГК РФ, ст. 192 п. 3).
 *
 * @example monthsOf('2026-01-31', '2026-03-01')[1] // { number: 2, from: '2026-02-28', to: '2026-03-30' }
 */
export function monthsOf(issuedOn: PlainDate, through: PlainDate): PatentMonth[] {
  const months: PatentMonth[] = [];
  for (let index = 0; addMonths(issuedOn, index) < through; index++) {
    months.push({
      number: index + 1,
      from: addMonths(issuedOn, index),
      to: addDays(addMonths(issuedOn, index + 1), -1),
    });
  }
  return months;
}
