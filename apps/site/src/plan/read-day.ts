import { formatNumericDate, parseRussianDate } from '@poryadok/domain/plain-date';
import { today } from '../shared/today.ts';

/** The day that was typed, as a link to a calculator carries it, or what is wrong with it. */
export function readDay(
  typed: string,
  when: string | undefined,
): { ok: true; date: string } | { ok: false; message: string } {
  if (typed.trim() === '') return { ok: false, message: 'Впишите дату, например 16.12.2025' };
  const read = parseRussianDate(typed, {
    today: today(),
    ...(when === 'past' && { expect: 'past' }),
    ...(when === 'future' && { expect: 'future' }),
  });
  return read.ok ? { ok: true, date: formatNumericDate(read.date) } : { ok: false, message: read.message };
}
