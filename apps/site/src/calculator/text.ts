import { formatRubles, type SumOutcome } from '@poryadok/domain/calculators';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';

/** A sum or a range of sums: `2 000 ₽`, `от 2 000 ₽ до 3 000 ₽`. */
export function sumText({ amount, amountTo }: SumOutcome): string {
  return amountTo === undefined
    ? formatRubles(amount)
    : `от ${formatRubles(amount)} до ${formatRubles(amountTo)}`;
}

/** Several days: «с понедельника, 19 января 2026 года по воскресенье, 18 января 2027 года». */
export function stretchText({ from, to }: { from: PlainDate; to: PlainDate }): string {
  return `с ${formatRussianDate(from, { weekday: true, case: 'genitive' })} по ${formatRussianDate(to, { weekday: true, case: 'accusative' })}`;
}
