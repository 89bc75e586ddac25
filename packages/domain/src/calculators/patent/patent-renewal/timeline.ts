import { addDays } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { leadingDay } from '../../engine/read-outcome.ts';
import type { Span } from '../../engine/types.ts';
import type { Bounds } from './bounds.ts';
import type { DueDates } from './due-dates.ts';
import * as words from './words.ru.ts';

/**
 * How the terms lie around the day of the contract; a stretch of no days is left out.
 *
 * @example timeline('2026-12-14', boundsOf('2026-01-19'), dueDates('2026-12-14', true))[0]
 * // { label: 'Можно заключить договор', from: '2026-12-14', to: '2026-12-23' }
 */
export function timeline(
  contractOn: PlainDate,
  { lastContractDay, yearEnd }: Bounds,
  { medicalAndLanguage, contractEnd }: DueDates,
): Span[] {
  const spans: Span[] = [
    { label: words.spans.sign, from: contractOn, to: lastContractDay.safeDate },
    { label: words.spans.bringLater, from: contractOn, to: leadingDay(medicalAndLanguage) },
    { label: words.spans.contract, from: contractOn, to: leadingDay(contractEnd) },
    ...(lastContractDay.date === undefined
      ? []
      : [
          {
            label: words.spans.workingDays,
            from: lastContractDay.date,
            to: addDays(yearEnd.date, -1),
            counts: 'working-days',
          } as const,
        ]),
  ];
  return spans.filter(({ from, to }) => from < to);
}
