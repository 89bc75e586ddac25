import type { DateParts } from '@poryadok/domain/plain-date';
import { counted } from '../shared/counted.ts';

/**
 * How long ago a check was, in Russian words. Counted in calendar months, since of most checks only the month is known.
 * Nothing for a check that is yet to come: the reader's clock is wrong then.
 *
 * @example ageOfCheck('2026-03', { year: 2026, month: 11 }) // '8\u00a0месяцев назад'
 * @example ageOfCheck('2026-03-18', { year: 2026, month: 3 }) // 'в\u00a0этом месяце'
 */
export function ageOfCheck(checkedOn: string, today: Pick<DateParts, 'year' | 'month'>): string | undefined {
  const months =
    (today.year - Number(checkedOn.slice(0, 4))) * 12 + today.month - Number(checkedOn.slice(5, 7));
  if (months < 0) return undefined;
  if (months === 0) return 'в\u00a0этом месяце';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years === 1 ? 'год' : years > 1 && counted(years, ['год', 'года', 'лет']),
    rest > 0 && counted(rest, ['месяц', 'месяца', 'месяцев']),
  ];
  return `${parts.filter(Boolean).join(' и\u00a0')} назад`;
}
