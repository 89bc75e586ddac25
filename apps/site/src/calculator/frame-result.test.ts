import { calculate, calculators, run } from '@poryadok/domain/calculators';
import { formatNumericDate, isPlainDate } from '@poryadok/domain/plain-date';
import { expect, it } from 'vitest';
import { calculatorById } from '../shared/content.ts';
import { resultOf } from './frame-result.ts';

/** Every date typed, as it may be written. */
function written(inputs: unknown): string[] {
  if (typeof inputs === 'string' && isPlainDate(inputs)) return [inputs, formatNumericDate(inputs)];
  return typeof inputs === 'object' && inputs !== null ? Object.values(inputs).flatMap(written) : [];
}

it.each(calculators.map((one) => [one.id, one] as const))(
  'what %s posts repeats no date that was typed',
  (_, { id, example }) => {
    const result = calculate(id, example, { today: '2026-11-25' });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const posted = JSON.stringify(resultOf(result.value));
    expect(written(example).filter((date) => posted.includes(date))).toEqual([]);
    const spoken = written(example)
      .filter(isPlainDate)
      .map((date) =>
        new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
          new Date(date),
        ),
      );
    const plain = posted.replace(/\s/g, ' ');
    expect(spoken.filter((date) => new RegExp(`(^|\\D)${date}`).test(plain))).toEqual([]);
  },
);

it('an answer that repeats nothing goes out whole', () => {
  const result = calculate('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-23' });
  if (!result.ok) throw new Error('the example has an answer');
  expect(resultOf(result.value)).toMatchObject({
    headline: result.value.headline,
    outcomes: expect.arrayContaining([
      expect.objectContaining({ id: 'last-contract-day', date: '2026-12-01' }),
    ]),
  });
});

it('a day that was typed is left out, its outcome stays', () => {
  const result = calculate('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' });
  if (!result.ok) throw new Error('the example has an answer');
  const due = resultOf(result.value).outcomes.find(({ id }) => id === 'main-documents-due');
  expect(due).toBeDefined();
  expect(due?.date).toBeUndefined();
});

it.each([
  ['registration-fine', 'amount'],
  ['education-document', 'passed'],
  ['monthly-document-period', 'passed'],
] as const)('E13: %s tells its %s and which answer it is', (id, field) => {
  const calculator = calculatorById(id);
  const result = run(calculator, calculator.example, { today: '2026-11-25' });
  if (!result.ok) throw new Error('the example has an answer');
  const posted = resultOf(result.value);
  expect(posted.verdict).toBe(result.value.verdict?.code);
  expect(posted.outcomes.some((outcome) => outcome[field] !== undefined)).toBe(true);
});
