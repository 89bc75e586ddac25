import {
  type CalculatorMetadata,
  type CalculatorValue,
  isDay,
  leadingDay,
} from '@poryadok/domain/calculators';
import type { TakenDate } from '../../plan/taken-date.ts';

/**
 * What names a case: its first date, such as the day the patent was issued. Another planned day for the contract is the
 * same case, so its dates move; another patent is another case and stands beside it.
 */
function caseOf(
  { inputs: specs }: Pick<CalculatorMetadata, 'inputs'>,
  inputs: Readonly<Record<string, unknown>>,
): string {
  const dates = specs.filter(({ kind, name }) => kind === 'date' && inputs[name]);
  const naming = dates.find(({ required }) => required) ?? dates[0];
  return String(inputs[naming?.name ?? ''] ?? '');
}

/** The dates of a result, in the order of the calendar: days to act by or to wait for, no checks and no sums. */
export function takenDates(
  metadata: Pick<CalculatorMetadata, 'id' | 'inputs'>,
  value: CalculatorValue,
  fragment: string,
): TakenDate[] {
  return value.outcomes
    .filter(isDay)
    .map((outcome) => ({
      id: `${metadata.id}/${caseOf(metadata, value.inputs)}/${outcome.id}`,
      date: leadingDay(outcome),
      title: outcome.label,
      note: outcome.text ?? '',
      link: `/calculators/${metadata.id}/${fragment ? `#${fragment}` : ''}`,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
