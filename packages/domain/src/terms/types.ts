import type { DayOff } from '../calendar/day-off.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { SectionId } from '../schema/ids.ts';

/** What a term is counted in. `working-day`: the days of the Russian working calendar. */
export type Unit = 'day' | 'working-day' | 'month' | 'year';

/** One move of a term: so many units forward or back. Plain data. */
export interface Shift {
  op: 'add' | 'subtract';
  /** A whole number, zero or more. */
  amount: number;
  unit: Unit;
  /** From what it is counted, after the amount: "со дня выдачи патента". */
  since?: string;
  /** Why it is there, one Russian sentence. */
  why?: string;
  /** Sections of the sources that set it. */
  cites?: readonly SectionId[];
}

/** A period or a bound as the law puts it: shifts made one after another from the day of an event. */
export type Term = readonly Shift[];

/** A day off that the count stepped over, and why it is off. */
export interface SkippedDay {
  date: PlainDate;
  kind: DayOff['kind'];
  /** "выходной", "новогодние каникулы", "выходной, перенесён с воскресенья, 4 января 2026 года". */
  why: string;
}

/** A step of the count as it was made: where from, where to, and the days that did not count. */
export interface CountingStep {
  /** `roll`: on to the next working day (ГК РФ, ст. 193); `roll-back`: back to a working day, the cautious way. */
  op: 'add' | 'subtract' | 'roll' | 'roll-back';
  amount: number;
  unit: Unit;
  from: PlainDate;
  to: PlainDate;
  /** In the order of the walk: backwards when subtracting. */
  skipped: readonly SkippedDay[];
  since?: string;
  why?: string;
  cites?: readonly SectionId[];
  /** The article by which the step is counted: "ГК РФ, ст. 192". */
  norm: string;
}

/** A term counted from a day. */
export interface TermResult {
  date: PlainDate;
  trace: readonly CountingStep[];
}
