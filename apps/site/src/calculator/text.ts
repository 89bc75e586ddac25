import type { CalculatorValue } from '@poryadok/domain/calculators';
import { formatRussianDate } from '@poryadok/domain/plain-date';
import { leadingDay } from './taken-dates.ts';

/** Roubles with spaces between thousands: `10 000 ₽`. */
export function rubles(amount: number): string {
  return `${amount.toLocaleString('ru', { maximumFractionDigits: 2 }).replaceAll('\u00a0', ' ')} ₽`;
}

/**
 * A result as plain text to send to someone: the leading sentence, each date with its weekday, where it was counted.
 */
export function resultText(title: string, value: CalculatorValue, checkedOn: string, url: string): string {
  const lines = value.outcomes.flatMap((outcome) => {
    const { label, amount, amountTo, unit, passed, from, to } = outcome;
    const day = leadingDay(outcome);
    const sum =
      amount === undefined
        ? ''
        : unit
          ? String(amount)
          : amountTo === undefined
            ? rubles(amount)
            : `от ${rubles(amount)} до ${rubles(amountTo)}`;
    const date =
      from && to
        ? `с ${formatRussianDate(from, { weekday: true, case: 'genitive' })} по ${formatRussianDate(to, { weekday: true, case: 'accusative' })}`
        : day
          ? formatRussianDate(day, { weekday: true })
          : '';
    const check = passed === undefined ? '' : passed ? 'в порядке' : 'не в порядке';
    const answer = [sum || date, check].filter(Boolean).join(', ');
    return answer ? [`— ${label}: ${answer}`] : [];
  });
  return [
    title,
    '',
    `${value.headline}.`,
    ...(value.verdict ? [value.verdict.text] : []),
    '',
    ...lines,
    '',
    `Сверено с законом: ${checkedOn}. Не юридическая консультация.`,
    url,
  ].join('\n');
}
