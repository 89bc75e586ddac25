import {
  type CalculatorValue,
  type DatedOutcome,
  isDay,
  type RunnableCalculator,
  run,
} from '@poryadok/domain/calculators';
import { addDays, type PlainDate, parseRussianDate, tellRussianDate } from '@poryadok/domain/plain-date';
import type { Columns } from './columns.ts';

/** A row of the table as it was counted, or why it was not. None is ever left out. */
export type Counted = { line: number; person: string; typed: readonly string[] } & (
  | { ok: true; value: CalculatorValue; lead?: DatedOutcome }
  | { ok: false; message: string }
);

/** The first and the last number that Excel has for a day of 1982–2064. */
const serials = /^[3-5]\d{4}$/;

function readDay(cell: string): ReturnType<typeof parseRussianDate> {
  return serials.test(cell)
    ? { ok: true, date: addDays('1899-12-30', Number(cell)) }
    : parseRussianDate(cell);
}

/**
 * Counts one row. A day without its year is no day here: in a table nobody looks whether the right one was guessed. Any cell
 * that cannot be read is told, also one that could be left empty.
 *
 * @param today - the reader's day
 * @example countRow({ inputs: [{ kind: 'date', name: 'endsOn', label: 'Конец' }] }, { person: 0, inputs: { endsOn: 1 }, header: true }, { line: 2, cells: ['Ким', '31.02.2026'] }, '2026-11-25').message
 * // 'Конец: «31.02.2026». Такого дня нет: …'
 */
export function countRow(
  calculator: RunnableCalculator,
  columns: Columns,
  { line, cells }: { line: number; cells: readonly string[] },
  today: PlainDate,
): Counted {
  const cellOf = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  const person = cellOf(columns.person);
  const given = calculator.inputs.map(({ name, label }) => ({
    name,
    label,
    cell: cellOf(columns.inputs[name]),
  }));
  const row = { line, person, typed: given.map(({ cell }) => cell) };
  const inputs: Record<string, PlainDate> = {};
  for (const { name, label, cell } of given) {
    if (cell === '') continue;
    const read = readDay(cell);
    if (!read.ok) return { ...row, ok: false, message: `${label}: «${cell.slice(0, 60)}». ${read.message}` };
    if (read.wrongWeekday !== undefined)
      return { ...row, ok: false, message: `${label}: ${tellRussianDate(read)}.` };
    inputs[name] = read.date;
  }
  const result = run(calculator, inputs, { today });
  if (!result.ok) {
    const [issue] = result.issues;
    const label = given.find(({ name }) => name === issue?.path)?.label;
    const about = label && issue?.code !== 'required' ? `${label}: ` : '';
    return { ...row, ok: false, message: about + (issue?.message ?? 'Строку посчитать не удалось.') };
  }
  const lead = result.value.outcomes.find(isDay);
  return { ...row, ok: true, value: result.value, ...(lead && { lead }) };
}
