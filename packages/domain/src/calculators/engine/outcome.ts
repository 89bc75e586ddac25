import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNoteId, SectionId } from '../../schema/ids.ts';
import type { CountingStep } from '../../terms/types.ts';

/** What every outcome says of itself. */
interface OutcomeBase {
  id: string;
  /** Russian, a noun phrase without a full stop: "Договор с центром закончится". */
  label: string;
  /** Whose rule it is: a source's, or the law's where the two differ (then `law` names the note and the law comes first). */
  basis: 'source' | 'law';
  /** One or two plain Russian sentences: why the safe and the plain date differ, or what to do. */
  text?: string;
  /** Steps to `date` (to `to` of a range). Empty where nothing was counted. */
  trace: readonly CountingStep[];
  /** Section ids of the sources: `S003-1.2`. */
  cites: readonly SectionId[];
  /** Law note ids (claims): `003-10wd`. */
  law?: readonly LawNoteId[];
  /**
   * Whole days from the reader's day to the day of the outcome, negative when it has passed: to `safeDate` of a
   * `last-day` and a `not-before`, else to `date`, to the last day of a range. Only when `today` was given.
   */
  daysLeft?: number;
}

/** The day by which the person must act, counted to the end. */
export interface SettledLastDayOutcome extends OutcomeBase {
  kind: 'last-day';
  /** The plain reading of the rule. */
  date: PlainDate;
  /** The latest day that no reading of the rule can fault. It leads on the screen. */
  safeDate: PlainDate;
  /** Steps to `safeDate`, where it has its own way. */
  safeTrace?: readonly CountingStep[];
  /** The next working day when `date` is not one (ГК РФ, ст. 193). Whether it may be offered, `offersRoll` tells. */
  rolledDate?: PlainDate;
}

/**
 * The day by which the person must act, where the count needs working days of a year without a decree: the plain day is
 * not known yet, the safe one is counted on the statutory days with three working days to spare.
 */
export interface ProvisionalLastDayOutcome extends OutcomeBase {
  kind: 'last-day';
  provisional: true;
  safeDate: PlainDate;
  safeTrace: readonly CountingStep[];
  date?: never;
  rolledDate?: never;
}

/** The day by which the person must act. */
export type LastDayOutcome = SettledLastDayOutcome | ProvisionalLastDayOutcome;

/** A day that needs working days of a year without a decree, and that nobody has to act by: not known yet. */
export interface PendingOutcome extends OutcomeBase {
  kind: 'expected-by' | 'not-before' | 'term-end';
  provisional: true;
}

/** The day by which an office must act. */
export interface ExpectedDayOutcome extends OutcomeBase {
  kind: 'expected-by';
  date: PlainDate;
  /** The next working day when `date` is not one (ГК РФ, ст. 193). */
  rolledDate?: PlainDate;
}

/** The days between which an office should act, both included. */
export interface RangeOutcome extends OutcomeBase {
  kind: 'expected-by';
  from: PlainDate;
  to: PlainDate;
  /** Steps to `from`. */
  fromTrace?: readonly CountingStep[];
}

/** A day that bounds something, with whether the person's own day keeps to it, where that was given. */
interface BoundBase extends OutcomeBase {
  /** The plain reading of the rule. */
  date: PlainDate;
  /** The day that no reading of the rule can fault. It leads on the screen. */
  safeDate?: PlainDate;
  /** Steps to `safeDate`. */
  safeTrace?: readonly CountingStep[];
  passed?: boolean;
}

/** The day on which a term ends, or before which something may not begin. */
export interface BoundOutcome extends BoundBase {
  kind: 'term-end' | 'not-before';
}

/** The day until which a paper must hold: it is judged and never acted by. */
export interface ValidityOutcome extends BoundBase {
  kind: 'check';
}

/** What a check is about: nothing dated, the one day `to`, or the days from `from` to `to`. */
export type CheckedDays = { from?: never; to?: PlainDate } | { from: PlainDate; to: PlainDate };

/** A check passed or failed, with the day or the days it is about and the roubles it lacks, where there are any. */
export type CheckOutcome = CheckedDays &
  OutcomeBase & {
    kind: 'check';
    passed: boolean;
    amount?: number;
  };

/** Roubles, from `amount` to `amountTo` when it is given. */
export interface SumOutcome extends OutcomeBase {
  kind: 'amount';
  amount: number;
  amountTo?: number;
}

/** A number of days up to and including `to`: working days after `from`, calendar days from `from` on. */
export interface CountOutcome extends OutcomeBase {
  kind: 'amount';
  unit: 'working-days' | 'days';
  amount: number;
  from: PlainDate;
  to: PlainDate;
}

/** An answer that is one day. */
export type DayOutcome = LastDayOutcome | ExpectedDayOutcome | BoundOutcome;

/** An answer that is a day or a range of days: something to act by or to wait for. */
export type DatedOutcome = DayOutcome | RangeOutcome;

export type AmountOutcome = SumOutcome | CountOutcome;

/**
 * One answer: a day, a range of days, a sum or a check passed or failed, with the way there and what it rests on. Its
 * `kind` tells which; where one kind has two shapes, the field that one of them lacks does (`'date' in outcome`). What
 * an outcome means to a reader is asked of `read-outcome.ts`.
 */
export type Outcome = DatedOutcome | PendingOutcome | AmountOutcome | CheckOutcome | ValidityOutcome;

/** What an answer is: whose day it is, a day, a sum or a check. */
export type OutcomeKind = Outcome['kind'];
