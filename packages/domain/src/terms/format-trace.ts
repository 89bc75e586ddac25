import { diffDays } from '../plain-date/arithmetic.ts';
import { formatNumericDate, formatRussianDate } from '../plain-date/format-russian-date.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { formatAmount } from './format-amount.ts';
import type { CountingStep, SkippedDay } from './types.ts';

/** Neighbouring days off under one reason. */
export interface SkippedRun {
  from: PlainDate;
  to: PlainDate;
  /** «1–8 января» */
  days: string;
  /** «новогодние каникулы и Рождество» */
  why: string;
}

/**
 * A trace in Russian, a line a step.
 *
 * @example
 * formatTrace(evaluateTerm('2026-03-15', [{ op: 'add', amount: 12, unit: 'month', since: 'со дня выдачи' }]).trace)
 * // ['12 месяцев со дня выдачи → 15.03.2027']
 */
export function formatTrace(trace: readonly CountingStep[]): string[] {
  return trace.map(formatStep);
}

/**
 * A step in Russian, with the days it skipped and the day it led to.
 *
 * @example evaluateTerm('2026-03-10', [minus(2, 'working-day')]).trace.map(formatStep)
 * // ['минус 2 рабочих дня (пропущены 9 марта — выходной, перенесён с воскресенья…; 7 марта — выходной) → 05.03.2026']
 */
export function formatStep(step: CountingStep): string {
  const runs = joinSkippedDays(step.skipped).map(({ days, why }) => `${days} — ${why}`);
  const skipped =
    runs.length === 0 ? '' : ` (${step.skipped.length === 1 ? 'пропущен' : 'пропущены'} ${runs.join('; ')})`;
  return `${formatOperation(step)}${skipped} → ${formatNumericDate(step.to)}`;
}

/**
 * What a step does, without its result.
 *
 * @example evaluateTerm('2025-12-15', [plus(12, 'month', { since: 'со дня выдачи' }), minus(10, 'working-day')]).trace.map(formatOperation)
 * // ['12 месяцев со дня выдачи', 'минус 10 рабочих дней']
 */
export function formatOperation({ op, amount, unit, since }: CountingStep): string {
  if (op === 'roll') return 'перенос на ближайший рабочий день';
  if (op === 'roll-back') return 'отступ к рабочему дню';
  const counted = formatAmount(amount, unit);
  if (op === 'subtract') return `минус ${counted}${since === undefined ? '' : ` ${since}`}`;
  return since === undefined ? `плюс ${counted}` : `${counted} ${since}`;
}

/**
 * The same for a narrow column: a move by its sign, without what it is counted from.
 *
 * @example evaluateTerm('2025-12-15', [plus(12, 'month', { since: 'со дня выдачи' }), minus(10, 'working-day')]).trace.map(formatMove)
 * // ['+ 12 месяцев', '− 10 рабочих дней']
 */
export function formatMove(step: CountingStep): string {
  const { op, amount, unit } = step;
  if (op === 'add') return `+ ${formatAmount(amount, unit)}`;
  if (op === 'subtract') return `− ${formatAmount(amount, unit)}`;
  return formatOperation(step);
}

/**
 * Joins neighbouring days off of one kind into runs, keeping the order of the walk.
 *
 * @example
 * joinSkippedDays(daysOff('2027-01-01', '2027-01-10')).map(({ days, why }) => `${days} — ${why}`)
 * // ['1–8 января — новогодние каникулы и Рождество', '9–10 января — выходные']
 */
export function joinSkippedDays(skipped: readonly SkippedDay[]): SkippedRun[] {
  const runs: SkippedDay[][] = [];
  for (const day of skipped) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const joins =
      previous !== undefined &&
      previous.kind === day.kind &&
      day.kind !== 'transfer' &&
      Math.abs(diffDays(previous.date, day.date)) === 1;
    if (joins) run?.push(day);
    else runs.push([day]);
  }
  const [first, last] = [skipped[0], skipped.at(-1)];
  const withYear =
    first !== undefined && last !== undefined && Math.abs(diffDays(first.date, last.date)) > 300;
  return runs.flatMap((run) => {
    const dates = run.map(({ date }) => date).sort();
    const [from, to] = [dates[0], dates.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{ from, to, days: formatDays(from, to, withYear), why: reasonOf(run) }];
  });
}

/** «16–17 января», «30 апреля – 1 мая», «8 марта». */
function formatDays(from: PlainDate, to: PlainDate, year: boolean): string {
  const end = formatRussianDate(to, { year });
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  return `${formatRussianDate(from, { year })} – ${end}`;
}

function reasonOf(run: readonly SkippedDay[]): string {
  const reasons = [...new Set(run.map(({ why }) => why))];
  if (run[0]?.kind === 'weekend') return run.length === 1 ? 'выходной' : 'выходные';
  if (reasons.length === 1) return reasons[0] ?? '';
  return `${reasons.slice(0, -1).join(', ')} и ${reasons.at(-1)}`;
}
