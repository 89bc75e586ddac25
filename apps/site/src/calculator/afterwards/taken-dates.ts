import {
  type CalculatorMetadata,
  type CalculatorValue,
  isDay,
  leadingDay,
} from '@poryadok/domain/calculators';
import { digest } from '../../plan/digest.ts';
import type { TakenDate } from '../../plan/taken-date.ts';
import { readWho, shortWho } from '../../plan/who.ts';

/**
 * What names a case. Without a name everything typed does: two people must never share an event. With one, a planned day
 * (an optional date) does not: another day for the contract moves the dates of the same person.
 */
function caseOf(
  { inputs: specs }: Pick<CalculatorMetadata, 'inputs'>,
  inputs: Readonly<Record<string, unknown>>,
  who: string,
): string {
  const given = specs.filter(({ name }) => inputs[name] !== undefined);
  const naming = given.filter(({ kind, required }) => required || kind !== 'date');
  const first = given.find(({ kind }) => kind === 'date');
  if (first && !naming.some(({ kind }) => kind === 'date')) naming.push(first);
  // The same person, however the name was typed.
  return digest(
    JSON.stringify([who.toLowerCase(), ...(who ? naming : given).map(({ name }) => [name, inputs[name]])]),
  );
}

/**
 * The dates of a result, in the order of the calendar: days to act by or to wait for, no checks and no sums.
 *
 * @param typed - for whom they are, as the reader typed it; perhaps nothing
 */
export function takenDates(
  metadata: Pick<CalculatorMetadata, 'id' | 'title' | 'inputs'>,
  value: CalculatorValue,
  fragment: string,
  typed = '',
): TakenDate[] {
  const who = readWho(typed);
  const named = caseOf(metadata, value.inputs, who);
  return value.outcomes
    .filter(isDay)
    .map((outcome) => ({
      id: `${metadata.id}/${named}/${outcome.id}`,
      date: leadingDay(outcome),
      title: outcome.label,
      about: metadata.title,
      ...(who && { who: shortWho(who) }),
      ...('provisional' in outcome && { provisional: true }),
      note: outcome.text ?? '',
      link: `/calculators/${metadata.id}/${fragment ? `#${fragment}` : ''}`,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
