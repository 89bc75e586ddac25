export { daysOff, evaluateTerm, rollBack, rollForward } from './evaluate-term.ts';
export {
  formatAmount,
  formatOperation,
  formatStep,
  formatTrace,
  joinSkippedDays,
  type SkippedRun,
} from './format-trace.ts';
export { plural } from './plural.ts';
export { minus, plus } from './shift.ts';
export type { Shift, SkippedDay, Step, Term, TermResult, Unit } from './types.ts';
