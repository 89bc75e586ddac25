import { describe, expect, it, test } from 'vitest';
import { answer, codesOf, idsOf, outcomeOf } from './answer.ts';
import { citedLines } from './cited.ts';

const id = 'employment-notices';

describe('the employer', () => {
  test.each([
    ['a Friday', '2026-11-20', '2026-11-24', '2026-11-25'],
    ['a Monday', '2026-11-23', '2026-11-25', '2026-11-26'],
    ['a Sunday is no first day', '2026-11-22', '2026-11-25', '2026-11-25'],
    ['before the New Year days off', '2026-12-30', '2027-01-12', '2027-01-13'],
  ])('%s, %s: safely by %s, at the latest by %s', (_, contractOn, safeDate, date) => {
    expect(outcomeOf(answer(id, { contractOn }), 'employer-notice')).toMatchObject({
      kind: 'last-day',
      basis: 'law',
      safeDate,
      date,
      cites: ['S003-2.1.10'],
      law: ['G-emp3'],
    });
  });

  it('has a provisional day in a year without a decree', () => {
    const notice = outcomeOf(answer(id, { contractOn: '2030-03-04' }), 'employer-notice');
    expect(notice).toMatchObject({ provisional: true });
    expect(notice.date).toBeUndefined();
  });
});

describe('the copy of the contract', () => {
  test.each([
    ['2026-10-12', '2026-12-11', '2026-12-12'],
    ['2026-12-31', '2027-02-26', '2027-02-28'],
    ['2026-09-23', '2026-11-20', '2026-11-23'],
  ])('patent of %s: safely by %s, at the latest by %s', (patentIssuedOn, safeDate, date) => {
    const value = answer(id, { contractOn: '2026-10-20', patentIssuedOn });
    expect(outcomeOf(value, 'contract-copy')).toMatchObject({
      kind: 'last-day',
      basis: 'law',
      safeDate,
      date,
      cites: ['S003-2.1.10'],
      law: ['G-emp3'],
    });
  });

  it('is not asked for without the day of the patent', () => {
    expect(idsOf(answer(id, { contractOn: '2026-11-20' }))).toEqual(['employer-notice']);
  });
});

const both = { contractOn: '2026-11-20', patentIssuedOn: '2026-10-12' };

test.each([
  ['2026-11-25', 'employer-notice', /^Работодатель должен сообщить в МВД сегодня/],
  ['2026-11-26', 'contract-copy', /^Подайте копию договора в МВД не позже пятницы, 11 декабря/],
  ['2026-12-14', 'contract-copy', /сегодня последний день$/],
  ['2026-12-15', 'contract-copy', /^Срок для копии договора прошёл/],
])('on %s the %s leads', (today, lead, headline) => {
  const value = answer(id, both, today);
  expect(value.outcomes[0]?.id).toBe(lead);
  expect(value.headline).toMatch(headline);
  expect(value.next?.length ?? 0).toBe(today === '2026-12-15' ? 2 : 0);
});

it.each([
  ['2026-12-12', false],
  ['2026-12-13', true],
])('a contract of %s is later than the two months: %s', (contractOn, later) => {
  const value = answer(id, { ...both, contractOn });
  expect(codesOf(value).includes('contract-after-two-months')).toBe(later);
  if (later)
    expect(value.warnings.find(({ code }) => code === 'contract-after-two-months')?.text).toContain(
      'требует проверки',
    );
});

it('rests on the law note', () => {
  expect(citedLines(answer(id, { ...both, contractOn: '2026-12-13' }))).toEqual([
    'contract-copy: S003-2.1.10 G-emp3',
    'employer-notice: S003-2.1.10 G-emp3',
    'warning termination: S003-2.1.10 G-emp3',
    'warning contract-after-two-months: S003-2.1.10 G-emp3',
  ]);
});
