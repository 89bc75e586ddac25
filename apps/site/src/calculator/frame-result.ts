import { type CalculatorValue, leadingDay, leadingOutcome } from '@poryadok/domain/calculators';
import { formatRussianDate, isPlainDate, type PlainDate } from '@poryadok/domain/plain-date';
import type { Result } from '@poryadok/embed/frame';

/** Dates and numbers among the inputs, those in lists too. */
function typedValues(input: unknown): (PlainDate | number)[] {
  if (typeof input === 'number' || (typeof input === 'string' && isPlainDate(input))) return [input];
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(typedValues) : [];
}

/** Whether a sentence names a typed date or number, as sentences name them: «14 декабря», «10 000». */
function names(sentence: string, typed: PlainDate | number): boolean {
  const words = sentence.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1').replace(/\s/g, ' ');
  if (typeof typed === 'number') return new RegExp(`(^|\\D)${Math.abs(typed)}(\\D|$)`).test(words);
  const day = formatRussianDate(typed, { year: false });
  return new RegExp(`(^|\\D)${day}`).test(words);
}

/** What the page around learns when an answer goes. */
export function noResult(calculator: string): Result {
  const outcomes: Result['outcomes'] = [];
  return { calculator, headline: '', outcomes };
}

/**
 * The answer as the page around a frame learns it. Days and sums equal to what the person typed are left out, and so is a
 * headline that names one: then the label of the leading outcome stands in its place.
 */
export function resultOf(value: CalculatorValue): Result {
  const { calculator, headline, outcomes } = value;
  const { code: verdict } = value.verdict ?? {};
  const typed = typedValues(value.inputs);
  const fresh = <Value extends PlainDate | number>(value: Value | undefined) =>
    value !== undefined && !typed.includes(value) ? value : undefined;
  const lead = leadingOutcome(value);
  const safeDate = fresh(lead && leadingDay(lead));
  const repeats = typed.some((one) => names(headline, one));
  return {
    calculator,
    headline: repeats ? (lead?.label ?? 'Ответ посчитан') : headline,
    ...(verdict && { verdict }),
    ...(safeDate && { safeDate }),
    outcomes: outcomes.map((outcome) => {
      const date = fresh('date' in outcome ? outcome.date : undefined);
      const safe = fresh('safeDate' in outcome ? outcome.safeDate : undefined);
      const amount = fresh('amount' in outcome ? outcome.amount : undefined);
      const amountTo = fresh('amountTo' in outcome ? outcome.amountTo : undefined);
      return {
        id: outcome.id,
        ...(date && { date }),
        ...(safe && { safeDate: safe }),
        ...(amount !== undefined && { amount }),
        ...(amountTo !== undefined && { amountTo }),
        ...('passed' in outcome && { passed: outcome.passed }),
      };
    }),
  };
}
