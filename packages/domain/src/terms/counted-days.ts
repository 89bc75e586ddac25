import { addDays } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { CountingStep } from './types.ts';

/**
 * The working days that a step counted, in the order of the walk: its start is none of them (ГК РФ, ст. 191), its end is
 * the last. A step in calendar days, months or years counts no working days.
 *
 * @example
 * evaluateTerm('2026-12-25', [plus(2, 'working-day')]).trace.map(countedDays) // [['2026-12-28', '2026-12-29']]
 */
export function countedDays({ unit, from, to, skipped }: CountingStep): PlainDate[] {
  if (unit !== 'working-day') return [];
  const passedOver = new Set(skipped.map(({ date }) => date));
  const direction = from <= to ? 1 : -1;
  const counted: PlainDate[] = [];
  for (let date = from; date !== to; ) {
    date = addDays(date, direction);
    if (!passedOver.has(date)) counted.push(date);
  }
  return counted;
}
