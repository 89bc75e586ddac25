import type { PlainDate } from '../../plain-date/plain-date.ts';
import { countdown } from './countdown.ts';
import type { DatedOutcome } from './outcome.ts';

/**
 * How far the day is by which something must be done, in Russian, where only the day is known, not how it was counted.
 *
 * @example tellDay('2026-11-30', '2026-11-25') // 'Осталось 5 дней'
 * @example tellDay('2026-11-25', '2026-11-25') // 'Сегодня последний день'
 * @example tellDay('2026-11-18', '2026-11-25') // 'Прошёл 7 дней назад'
 */
export function tellDay(date: PlainDate, today: PlainDate): string {
  // Of an outcome a countdown reads its kind and its days alone.
  return countdown({ kind: 'last-day', date } as DatedOutcome, today);
}
