import { calendarRange } from '../../calendar/range.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { DateInput } from './input-spec.ts';

/**
 * Bounds of a date that is only compared with others, such as the end of a passport: the working calendar has no say in
 * it. Every other date input begins with the first covered year; a later one without a decree is answered provisionally.
 */
export const anyYear = { min: '1900-01-01', max: '2100-12-31' } as const;

/**
 * First and last day that a date input takes.
 *
 * @example boundsOf({ kind: 'date', when: 'past', name: 'from', label: 'С', required: true }).max // '2100-12-31'
 */
export function boundsOf({ min = calendarRange.from, max = anyYear.max }: DateInput): {
  min: PlainDate;
  max: PlainDate;
} {
  return { min, max };
}
