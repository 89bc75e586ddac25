import { CalendarRangeError, calendarRange } from '../../calendar/range.ts';
import { diffDays } from '../../plain-date/arithmetic.ts';
import { isPlainDate, type PlainDate } from '../../plain-date/plain-date.ts';
import type { InputSpec, ParsedInputs } from './input-spec.ts';
import { daysLeftOf } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { parseInputs } from './parse-inputs.ts';
import type { CalculatorResult, Issue, RunnableCalculator } from './types.ts';

/**
 * Runs one calculator on raw inputs. This is what an island calls with the one calculator it has loaded; whoever holds
 * only an id calls `calculate`. Never throws on JSON input; an object whose own getter or proxy throws, throws. With
 * `today` every outcome that has a day says how many days are left to it, and the headline tells the moment; a `today`
 * that is no day is an `invalid-date` issue.
 *
 * @example run(calculators.find(({ id }) => id === 'patent-reapplication'), { refusedOn: '2026-03-02' }) // { ok: true, value: { … } }
 */
export function run(
  calculator: RunnableCalculator,
  raw: unknown,
  options: { today?: unknown } = {},
): CalculatorResult {
  const { today } = options;
  if (today !== undefined && !isPlainDate(today)) return { ok: false, issues: [noDay] };
  const parsed = parseInputs(calculator.inputs, raw, calculator);
  if (!parsed.ok) return parsed;
  try {
    const output = calculator.compute(parsed.value, today === undefined ? {} : { today });
    const outcomes = today === undefined ? output.outcomes : withDaysLeft(output.outcomes, today);
    return { ok: true, value: { calculator: calculator.id, inputs: parsed.value, ...output, outcomes } };
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error;
    return { ok: false, issues: [outOfRange(error, calculator.inputs, parsed.value)] };
  }
}

const noDay: Issue = {
  path: 'today',
  code: 'invalid-date',
  message: 'Сегодняшний день не похож на дату: нужен вид 2026-11-25.',
};

function withDaysLeft(outcomes: readonly Outcome[], today: PlainDate): Outcome[] {
  return outcomes.map((outcome) => {
    const daysLeft = daysLeftOf(outcome, today);
    return daysLeft === undefined ? outcome : { ...outcome, daysLeft };
  });
}

function outOfRange(error: CalendarRangeError, specs: readonly InputSpec[], inputs: ParsedInputs): Issue {
  const [first, last] = [calendarRange.from.slice(0, 4), calendarRange.to.slice(0, 4)];
  return {
    path: pathOfDate(error.countedFrom, specs, inputs),
    code: 'out-of-range',
    message: `Производственный календарь известен с ${first} по ${last} год, а расчёт от этой даты выходит за его пределы.`,
  };
}

/** The input that holds the date the count began from, else the one nearest to it. */
function pathOfDate(date: PlainDate, specs: readonly InputSpec[], inputs: ParsedInputs): string {
  const distances = specs.flatMap(({ kind, name }) => {
    const value = inputs[name];
    return kind === 'date' && isPlainDate(value) ? [{ name, days: Math.abs(diffDays(date, value)) }] : [];
  });
  return distances.sort((left, right) => left.days - right.days)[0]?.name ?? '';
}
