import {
  type CalculatorValue,
  formatRubles,
  leadingDay,
  type Outcome,
  type SumOutcome,
  stretchOf,
} from '@poryadok/domain/calculators';
import {
  formatMonthOrDay,
  formatRussianDate,
  type MonthOrDay,
  type PlainDate,
} from '@poryadok/domain/plain-date';

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

/** What an outcome answers: a sum or days, and whether it is passed where it is judged. */
function answerText(outcome: Outcome): string {
  if (outcome.kind === 'amount') return 'unit' in outcome ? String(outcome.amount) : sumText(outcome);
  const day = leadingDay(outcome);
  const stretch = stretchOf(outcome);
  const value =
    'amount' in outcome && outcome.amount !== undefined
      ? formatRubles(outcome.amount)
      : stretch
        ? stretchText(stretch)
        : day && formatRussianDate(day, { weekday: true });
  const passed = 'passed' in outcome ? outcome.passed : undefined;
  return [value, passed === undefined ? '' : passed ? 'в порядке' : 'не в порядке']
    .filter(Boolean)
    .join(', ');
}

/**
 * A result as plain text to send to someone: the leading sentence, each date with its weekday, where it was counted.
 */
export function resultText(
  title: string,
  value: CalculatorValue,
  checkedOn: MonthOrDay,
  url: string,
): string {
  const lines = value.outcomes.flatMap((outcome) => {
    const answer = answerText(outcome);
    return answer ? [`— ${outcome.label}: ${answer}`] : [];
  });
  return [
    title,
    '',
    `${value.headline}.`,
    ...(value.verdict ? [value.verdict.text] : []),
    '',
    ...lines,
    '',
    `Самая давняя сверка с законом: ${formatMonthOrDay(checkedOn)}. Не юридическая консультация.`,
    url,
  ].join('\n');
}
