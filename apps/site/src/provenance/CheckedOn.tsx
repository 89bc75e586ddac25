import { formatMonthOrDay, type MonthOrDay, toParts } from '@poryadok/domain/plain-date';
import { today } from '../shared/today.ts';
import { typeset } from '../shared/typography.ts';
import { ageOfCheck } from './age-of-check.ts';

interface Props {
  on: MonthOrDay;
}

/**
 * When somebody last held it against the law, and how long ago that is: «март 2026, 8 месяцев назад». A built page does
 * not know the reader's day: there it is marked, and `ages.ts` adds the age.
 */
export function CheckedOn({ on }: Props) {
  const age = import.meta.env.SSR ? undefined : ageOfCheck(on, toParts(today()));
  return (
    <time dateTime={on} data-checked={import.meta.env.SSR ? '' : undefined}>
      {[typeset(formatMonthOrDay(on)), age].filter(Boolean).join(', ')}
    </time>
  );
}
