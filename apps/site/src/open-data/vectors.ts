import { type CalculatorMetadata, type CalculatorResult, calculate } from '@poryadok/domain/calculators';
import { addDays, isPlainDate, type PlainDate } from '@poryadok/domain/plain-date';

/** Inputs of a calculator and what it answers, to hold a port in another language against. */
export interface Vector {
  inputs: Record<string, unknown>;
  today?: PlainDate;
  result: CalculatorResult;
}

/** Days by which all dates of the example move: over month ends, New Year, a leap day and the end of the calendar. */
const shifts = [0, 1, 2, 3, 4, 5, 6, 9, 17, 31, 45, 60, 93, 187, 366, -30, -61, -400];
/** The reader's days: on the example's last day and around it. */
const near = [-40, 0, 40];

/** The same value with every date in it moved, however deep. */
function moved(value: unknown, days: number): unknown {
  if (isPlainDate(value)) return addDays(value, days);
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]));
  return value;
}

function datesIn(value: unknown): PlainDate[] {
  if (isPlainDate(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}

/**
 * The example of a calculator with its dates moved, without and with the reader's day; each input left out; and no input
 * at all. Every one with the answer or with what is wrong.
 *
 * @example vectorsOf(calculatorById('patent-reapplication'))[0]?.result.ok // true
 */
export function vectorsOf({ id, example }: CalculatorMetadata): Vector[] {
  const asked = (inputs: Record<string, unknown>, today?: PlainDate): Vector => ({
    inputs,
    ...(today === undefined ? {} : { today }),
    result: calculate(id, inputs, today === undefined ? {} : { today }),
  });
  const last = datesIn(example).sort().at(-1);
  return [
    ...shifts.map((days) => asked(moved(example, days) as Record<string, unknown>)),
    ...(last === undefined ? [] : near.map((days) => asked({ ...example }, addDays(last, days)))),
    ...Object.keys(example).map((name) =>
      asked(Object.fromEntries(Object.entries(example).filter(([key]) => key !== name))),
    ),
    asked({}),
  ];
}
