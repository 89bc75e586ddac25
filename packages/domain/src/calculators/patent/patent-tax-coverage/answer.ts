import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { minus, plus } from '../../../terms/shift.ts';
import { check, dayOf, lastDay } from '../../engine/make-outcome.ts';
import type { BoundOutcome, CheckOutcome, LastDayOutcome, Outcome } from '../../engine/outcome.ts';
import type { Verdict, Warning } from '../../engine/types.ts';
import { cites } from '../moscow-prices.ts';
import type { PatentMonth } from '../patent-month.ts';
import type { PaidMonth, UnpaidMonth } from './coverage.ts';
import * as words from './words.ru.ts';

/**
 * Through which day the patent is paid by the source's way or the law's; a failed check when no month is. `advises`: with
 * advice on the next payment, which nobody gets whose patent may have ended.
 *
 * @example paidThrough('2026-01-19', [{ month: { number: 1 }, paidOn: '2026-01-19' }], 'source').date // '2026-02-18'
 */
export function paidThrough(
  issuedOn: PlainDate,
  paid: readonly PaidMonth[],
  basis: Outcome['basis'],
  advises = true,
): BoundOutcome | CheckOutcome {
  const described =
    basis === 'law'
      ? ({ id: 'law-paid-through', ...words.byLaw, basis, cites, law: ['003-ndfl'] } as const)
      : ({
          id: 'paid-through',
          ...(advises ? words.bySource : { label: words.bySource.label }),
          basis,
          cites,
          law: ['003-ndfl', '003-ndfl-late'],
        } as const);
  if (paid.length === 0) return check({ ...described, passed: false, text: words.noMonthPaid });
  return dayOf('term-end', {
    ...described,
    start: issuedOn,
    term: [
      plus(paid.length, 'month', { since: words.sinceIssue, cites }),
      minus(1, 'day', { why: words.monthEndsOnTheEve }),
    ],
  });
}

/**
 * A month that is not paid in full, as a failed check with the roubles it lacks.
 *
 * @example gap({ month: { number: 2, from: '2026-02-19', to: '2026-03-18' }, lacking: 6000 }).text // 'Не хватает 6 000 ₽.'
 */
export function gap({ month, lacking }: UnpaidMonth): CheckOutcome {
  return check({
    id: `gap-${month.number}`,
    ...words.gap(month, lacking),
    passed: false,
    from: month.from,
    to: month.to,
    ...(lacking === undefined ? {} : { amount: lacking }),
    cites,
    law: ['003-ndfl-late'],
  });
}

/**
 * By which day the first unpaid month must be paid: before it begins (law note 003-ndfl-late), safely five days earlier,
 * since a bank may need three.
 *
 * @example nextPayment({ number: 2, from: '2026-02-19', to: '2026-03-18' }) // { date: '2026-02-18', safeDate: '2026-02-13', … }
 */
export function nextPayment({ number, from }: PatentMonth): LastDayOutcome {
  const eve = minus(1, 'day', { why: words.nextPayment.why, cites });
  return lastDay({
    id: 'next-payment',
    label: words.nextPayment.label(number),
    start: from,
    term: [eve],
    safe: [eve, minus(5, 'day', { why: words.nextPayment.whySafe })],
    cites,
    law: ['003-ndfl-late'],
    text: words.nextPayment.text,
  });
}

/**
 * What the months come to; `undefined` where a price is unknown and the law's way does not settle it either, and where
 * none is paid and none has begun. `notYetPaid`: later months, not begun, are still to be paid; `begunUnpaid`: a month
 * that is not paid has begun by the reader's day.
 *
 * @example judge({ complete: false, completeByLaw: false, late: false, priceUnknown: false, … })?.code // 'interrupted'
 */
export function judge({
  complete,
  completeByLaw,
  late,
  priceUnknown,
  nothingDue,
  begunUnpaid,
  notYetPaid,
}: {
  complete: boolean;
  nothingDue: boolean;
  begunUnpaid: boolean;
  notYetPaid: boolean;
  completeByLaw: boolean;
  late: boolean;
  priceUnknown: boolean;
}): Verdict | undefined {
  if (nothingDue) return undefined;
  if (complete && late) return { code: 'paid-late', tone: 'error', text: words.verdicts.late };
  // Only where the amount fell: then a payment made before buys less by the law's way than by the centre's.
  if (complete && !completeByLaw) return { code: 'interrupted', tone: 'warning', text: words.verdicts.short };
  if (complete)
    return {
      code: 'continuous',
      tone: 'ok',
      text: notYetPaid ? words.verdicts.completeSoFar : words.verdicts.complete,
    };
  if (priceUnknown)
    return completeByLaw
      ? { code: 'continuous', tone: 'warning', text: words.verdicts.completeByLaw }
      : undefined;
  return completeByLaw
    ? { code: 'interrupted', tone: 'warning', text: words.verdicts.shortBySource }
    : {
        code: 'interrupted',
        tone: 'error',
        text: begunUnpaid ? words.verdicts.begunUnpaid : words.verdicts.short,
      };
}

/**
 * The month with whose beginning the patent may have ended, as a failed check: it leads where its lateness is the answer.
 *
 * @example lateMonth({ month: { number: 2, from: '2026-02-19', to: '2026-03-18' }, paidOn: '2026-02-20' }).id // 'late-2'
 */
export function lateMonth({ month, paidOn }: PaidMonth): CheckOutcome {
  return check({
    id: `late-${month.number}`,
    label: words.lateMonth(month),
    text: words.paidOnDay(paidOn),
    passed: false,
    from: month.from,
    to: month.to,
    cites,
    law: ['003-ndfl-late'],
  });
}

/**
 * Warns of a month paid only after it had begun.
 *
 * @example lateWarning({ month: { number: 2, from: '2026-02-19', to: '2026-03-18' }, paidOn: '2026-02-20' }).code // 'paid-late'
 */
export function lateWarning(late: PaidMonth): Warning {
  return { code: 'paid-late', text: words.paidLate(late), cites, law: ['003-ndfl-late'] };
}
