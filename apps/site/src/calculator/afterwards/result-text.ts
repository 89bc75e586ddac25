import {
  type CalculatorValue,
  formatRubles,
  leadingDay,
  type Outcome,
  plainDay,
  stretchOf,
} from '@poryadok/domain/calculators';
import { formatMonthOrDay, formatRussianDate, type MonthOrDay } from '@poryadok/domain/plain-date';
import { stretchText, sumText } from '../text.ts';

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
 * A result as plain text to send to someone: the leading sentence, each date with its weekday and the plain one beside a safe one, where it was
 * counted.
 */
export function resultText(
  title: string,
  value: CalculatorValue,
  checkedOn: MonthOrDay,
  url: string,
): string {
  const lines = value.outcomes.flatMap((outcome) => {
    const answer = answerText(outcome);
    const plain = plainDay(outcome);
    const both = plain
      ? `${answer} (по обычному счёту — ${formatRussianDate(plain, { weekday: true })})`
      : answer;
    return answer ? [`— ${outcome.label}: ${both}`] : [];
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
