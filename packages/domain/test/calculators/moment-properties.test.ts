import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalculatorValue,
  calculators,
  leadingDay,
  leadingOutcome,
  type Outcome,
  run,
} from '../../src/calculators/index.ts';
import { statutoryDayOff } from '../../src/calendar/statutory.ts';
import { diffDays } from '../../src/plain-date/arithmetic.ts';
import { parseRussianDate } from '../../src/plain-date/parse-russian-date.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../../src/plain-date/plain-date.ts';
import { firstDay } from '../edges.ts';
import { answer, outcomeOf } from './answer.ts';
import { plausibleRecord } from './plausible.ts';

/** Many random days, but not for each of a thousand mutants. */
const runs = Number(process.env.FUZZ_RUNS ?? 300);

function daysBetween(from: PlainDate, to: PlainDate): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map(fromDayNumber);
}

const anyToday = daysBetween(firstDay, '2030-12-31');

/** The days by which a sentence tells to act: «не позже среды, 3 июня 2026 года». */
function actBy(text: string): PlainDate[] {
  return [...text.matchAll(/не позже (?:[а-яё]+, )?(\d{1,2} [а-я]+ \d{4})/g)].map(([, day = '']) => {
    const parsed = parseRussianDate(day);
    if (!parsed.ok) throw new Error(`no day: ${day}`);
    return parsed.date;
  });
}

/** What the specification asks `daysLeft` to be, by itself. */
function expectedDaysLeft(outcome: Outcome, today: PlainDate): number | undefined {
  if (outcome.kind === 'amount') return undefined;
  const safe = 'safeDate' in outcome ? outcome.safeDate : undefined;
  const plain = 'date' in outcome ? outcome.date : undefined;
  const acted = outcome.kind === 'last-day' || outcome.kind === 'not-before';
  const stretch = outcome.kind === 'check' && 'from' in outcome && outcome.from !== outcome.to;
  const to = 'to' in outcome && !stretch ? outcome.to : undefined;
  const day = acted ? (safe ?? plain) : (plain ?? to);
  return day === undefined ? undefined : diffDays(today, day);
}

function withoutDaysLeft(outcomes: readonly Outcome[]): unknown[] {
  return outcomes.map(({ daysLeft, ...outcome }) => outcome);
}

/** The parts of a headline say what it says, and their state is that of the day that leads. */
function expectPartsAgree(
  { calculator, headline, parts, outcomes, verdict }: CalculatorValue,
  today: PlainDate,
): void {
  // Who reads «подходит» must find no check that says otherwise.
  // Of two kinds of a certificate one is enough; a day that is in time may have a passport that is not.
  if (verdict?.tone === 'ok' && !['education-document', 'patent-renewal'].includes(calculator))
    expect(
      outcomes.flatMap(({ id, ...outcome }) => ('passed' in outcome && outcome.passed === false ? [id] : [])),
      verdict.text,
    ).toEqual([]);
  if (parts === undefined) return;
  const lead = leadingOutcome({ outcomes });
  if (lead === undefined) throw new Error(headline);
  for (const part of [parts.act, parts.day, parts.far]) expect(headline).toContain(part);
  const day = leadingDay(lead);
  if (parts.state === 'passed') expect(parts.far).toContain('прошёл');
  if (parts.state === 'ahead') expect(day > today, headline).toBe(true);
  if (parts.state === 'today') expect(day).toBe(today);
  if (parts.state === 'tight' || parts.state === 'passed') expect(day < today, headline).toBe(true);
  if (parts.state === 'open') expect(lead.kind === 'not-before' && day <= today, headline).toBe(true);
}

function expectMomentHolds(value: CalculatorValue, today: PlainDate): void {
  for (const day of actBy(value.headline)) expect(day >= today, value.headline).toBe(true);
  const lead = leadingOutcome(value);
  if (lead?.daysLeft !== undefined && lead.daysLeft >= 0) expect(value.headline).not.toContain('прошёл');
  expectPartsAgree(value, today);
  for (const outcome of value.outcomes) {
    expect(outcome.daysLeft, outcome.id).toBe(expectedDaysLeft(outcome, today));
    if (outcome.kind !== 'last-day') continue;
    // Nobody receives the one who leaves the country: that day need not work.
    if (value.calculator !== 'stay-90-days')
      expect(statutoryDayOff(outcome.safeDate), outcome.id).toBeUndefined();
    if (outcome.date !== undefined) expect(outcome.safeDate <= outcome.date).toBe(true);
    if (outcome.rolledDate !== undefined)
      expect(outcome.trace.some(({ op }) => op === 'subtract')).toBe(false);
  }
  const { verdict } = value;
  if (verdict?.text.includes('Успейте')) {
    const last = value.outcomes.find((outcome) => outcome.kind === 'last-day');
    expect((last?.date ?? today) >= today, verdict.text).toBe(true);
  }
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s on any day',
  (id, calculator) => {
    const inputs = fc.oneof(fc.constant(calculator.example), plausibleRecord(calculator.inputs));

    it('tells nobody to act by a day that is gone, nor that one ahead has passed', () => {
      let answered = 0;
      fc.assert(
        fc.property(inputs, anyToday, (given, today) => {
          const result = run(calculator, given, { today });
          if (!result.ok) return;
          answered += 1;
          expectMomentHolds(result.value, today);
        }),
        { numRuns: runs },
      );
      expect(answered).toBeGreaterThan(0);
    });

    const later = calculator.inputs.filter(({ afterAnswer }) => afterAnswer).map(({ name }) => name);
    it.runIf(later.length > 0)(
      'leads with the same day whether or not what may be asked later is given',
      () => {
        fc.assert(
          fc.property(inputs, anyToday, (given, today) => {
            const asked = Object.fromEntries(Object.entries(given).filter(([name]) => !later.includes(name)));
            const [whole, first] = [run(calculator, given, { today }), run(calculator, asked, { today })];
            if (!whole.ok) return;
            if (!first.ok) throw new Error(`${id} needs what stands under its answer`);
            const days = [first, whole]
              .map(({ value }) => leadingOutcome(value))
              .map((lead) => lead && leadingDay(lead));
            expect(days[0]).toBe(days[1]);
            expect(first.value.headline).toBe(whole.value.headline);
          }),
          { numRuns: runs },
        );
      },
    );

    it('holds on every day around its own', () => {
      const plain = run(calculator, calculator.example);
      if (!plain.ok) throw new Error(id);
      for (const outcome of plain.value.outcomes) {
        const days = Object.values(outcome).filter((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
        for (const day of days)
          for (const shift of [-22, -2, -1, 0, 1, 2, 22]) {
            const today = fromDayNumber(toDayNumber(day as PlainDate) + shift);
            const result = run(calculator, calculator.example, { today });
            if (!result.ok) throw new Error(id);
            expectMomentHolds(result.value, today);
          }
      }
    });

    it('counts no days without a today, and else answers the same', () => {
      fc.assert(
        fc.property(inputs, anyToday, (given, today) => {
          const [plain, told] = [run(calculator, given), run(calculator, given, { today })];
          expect(told.ok).toBe(plain.ok);
          if (!plain.ok || !told.ok) return;
          for (const outcome of plain.value.outcomes) expect(outcome).not.toHaveProperty('daysLeft');
          // By the reader's day, months that have not begun are no gaps, and a payment whose day is not given is made today.
          if (['patent-tax-coverage', 'patent-price', 'stay-90-days', 'employment-notices'].includes(id))
            return;
          expect(withoutDaysLeft(told.value.outcomes)).toEqual(plain.value.outcomes);
          expect(told.value.inputs).toEqual(plain.value.inputs);
        }),
      );
    });
  },
);

describe('no answer contradicts itself', () => {
  const day = daysBetween('2024-01-01', '2027-06-01');

  it('a notice in time is one by the last notice day, for an end not before the earliest', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 70 }), anyToday, (noticeOn, apart, today) => {
        const endsOn = fromDayNumber(toDayNumber(noticeOn) + apart);
        const value = answer('gis-termination', { noticeOn, endsOn }, today);
        const [last, earliest] = [outcomeOf(value, 'last-notice-day'), outcomeOf(value, 'earliest-end')];
        const { passed } = outcomeOf(value, 'notice-in-time');
        expect(passed).toBe(noticeOn <= (last.date ?? ''));
        expect(passed).toBe((earliest.date ?? '') <= endsOn);
        expect(value.headline.includes('вовремя')).toBe(passed);
      }),
      { numRuns: runs * 3 },
    );
  });

  it('an invitation fits when each of its days does', () => {
    const near = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(day, near, fc.integer({ min: 0, max: 100 }), anyToday, (start, ahead, lasts, today) => {
        const issuedOn = fromDayNumber(toDayNumber(start) + ahead);
        const validUntil = fromDayNumber(toDayNumber(issuedOn) + lasts);
        const value = answer(
          'owner-invitation',
          { registrationStartsOn: start, issuedOn, validUntil },
          today,
        );
        const fits = ahead >= -30 && ahead <= 0 && lasts <= 90 && validUntil >= start;
        expect(value.verdict?.code).toBe(fits ? 'fits' : 'unfit');
        expect(value.outcomes.every(({ passed }) => passed !== false)).toBe(fits);
      }),
      { numRuns: runs },
    );
  });
});
