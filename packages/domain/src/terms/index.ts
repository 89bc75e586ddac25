export { countedDays } from './counted-days.ts';
export { daysOff, evaluateTerm, rollBack, rollForward } from './evaluate-term.ts';
export { formatAmount } from './format-amount.ts';
export {
  formatMove,
  formatOperation,
  formatStep,
  formatTrace,
  joinSkippedDays,
  type SkippedRun,
} from './format-trace.ts';
export { lastCount } from './last-count.ts';
export { plural } from './plural.ts';
export { minus, plus } from './shift.ts';
export type { CountingStep, Shift, SkippedDay, Term, TermResult, Unit } from './types.ts';
