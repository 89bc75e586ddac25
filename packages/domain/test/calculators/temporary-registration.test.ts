import { describe, expect, it, test } from 'vitest';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';

describe('registration-period', () => {
  test.each([
    ['2026-04-18', true, true],
    ['2026-04-19', true, true],
    ['2026-04-20', false, false],
  ])('from 19 January to %s: within 90 days %s, within three months %s', (endsOn, ninety, months) => {
    const value = answer('registration-period', { startsOn: '2026-01-19', endsOn });
    expect(outcomeOf(value, 'latest-end')).toMatchObject({
      date: '2026-04-19',
      safeDate: '2026-04-18',
      passed: ninety,
      cites: ['S001-01', 'S001-03'],
      law: ['001-term-90', '001-term-90-def'],
    });
    expect(outcomeOf(value, 'three-months')).toMatchObject({
      date: '2026-04-19',
      passed: months,
      cites: ['S001-21'],
      law: ['001-term-3m'],
    });
  });

  it('tells ninety days from three months', () => {
    const value = answer('registration-period', { startsOn: '2026-07-01', endsOn: '2026-09-30' });
    expect(outcomeOf(value, 'latest-end')).toMatchObject({ date: '2026-09-29', passed: false });
    expect(outcomeOf(value, 'three-months')).toMatchObject({ date: '2026-10-01', passed: true });
  });

  it('puts the law first: it sets no limit', () => {
    const value = answer('registration-period', { startsOn: '2026-01-19' });
    expect(idsOf(value)[0]).toBe('law-period');
    expect(outcomeOf(value, 'latest-end')).not.toHaveProperty('passed');
    expect(refusal('registration-period', { startsOn: '2026-01-19', endsOn: '2026-01-18' })).toEqual([
      'endsOn order',
    ]);
  });
});

describe('owner-invitation', () => {
  test.each([
    ['2026-01-30', '2026-04-30', [false, true]],
    ['2026-01-31', '2026-05-01', [true, true]],
    ['2026-01-31', '2026-05-02', [true, false]],
  ])('issued %s until %s for 2 March 2026', (issuedOn, validUntil, passed) => {
    const value = answer('owner-invitation', { registrationStartsOn: '2026-03-02', issuedOn, validUntil });
    expect(outcomeOf(value, 'issue-not-before')).toMatchObject({
      date: '2026-01-31',
      passed: passed[0],
      cites: ['S001-15'],
      law: ['001-invite'],
    });
    expect(outcomeOf(value, 'valid-until-at-most')).toMatchObject({ passed: passed[1], cites: ['S001-15'] });
    expect(value.verdict?.code).toBe(passed.includes(false) ? 'unfit' : 'fits');
  });

  test.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
  ])('an invitation until %s holds on 2 March: %s', (validUntil, passed) => {
    const value = answer('owner-invitation', { registrationStartsOn: '2026-03-02', validUntil });
    expect(outcomeOf(value, 'valid-on-start').passed).toBe(passed);
    expect(idsOf(value)).not.toContain('valid-until-at-most');
  });

  it('only names the first day when no invitation is given', () => {
    const value = answer('owner-invitation', { registrationStartsOn: '2026-03-02' });
    expect(idsOf(value)).toEqual(['issue-not-before']);
    expect(value.verdict).toBeUndefined();
  });
});

describe('registration-processing', () => {
  it('counts each stage in working days over the New Year', () => {
    const value = answer('registration-processing', { submittedOn: '2026-12-24', clarification: false });
    expect(outcomeOf(value, 'checked')).toMatchObject({
      from: '2026-12-25',
      to: '2026-12-29',
      cites: ['S001-18'],
    });
    expect(outcomeOf(value, 'issued')).toMatchObject({
      from: '2026-12-28',
      to: '2026-12-30',
      cites: ['S001-18'],
    });
    expect(outcomeOf(value, 'overall')).toMatchObject({
      date: '2027-01-11',
      cites: ['S001-18'],
      law: ['001-5wd'],
    });
    expect(outcomeOf(value, 'law-overall')).toMatchObject({
      date: '2027-01-12',
      basis: 'law',
      law: ['001-5wd', '001-24h'],
    });
    expect(idsOf(value)[0]).toBe('law-overall');
  });

  test.each([
    ['2026-01-21', '2026-01-30', ['add', 'add']],
    ['2026-01-22', '2026-02-02', ['add', 'add', 'roll']],
  ])('with clarification from %s ends %s', (submittedOn, date, steps) => {
    const overall = outcomeOf(
      answer('registration-processing', { submittedOn, clarification: true }),
      'overall',
    );
    expect(overall.date).toBe(date);
    expect(overall.trace.map(({ op }) => op)).toEqual(steps);
    expect(overall.trace.at(-1)?.to).toBe(date);
  });
});

describe('registration-renewal', () => {
  test.each([
    ['2026-04-21', '2026-04-20', '2026-04-20', undefined],
    ['2026-04-20', '2026-04-19', '2026-04-17', '2026-04-20'],
    ['2027-01-11', '2027-01-10', '2026-12-30', '2027-01-11'],
  ])('ends %s: apply by %s, safely by %s, rolled to %s', (endsOn, date, safeDate, rolledDate) => {
    const applyBy = outcomeOf(answer('registration-renewal', { endsOn }), 'apply-by');
    expect(applyBy).toMatchObject({
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S001-22'],
      law: ['001-expiry', 'G-back'],
    });
    expect(applyBy.rolledDate).toBe(rolledDate);
  });
});

describe('child-registration', () => {
  const stay = { from: '2026-01-19', permanentRegistrationHere: false, situations: [] };
  test.each([
    ['2026-04-19', false, 'not-required'],
    ['2026-04-20', false, 'required'],
    ['2026-04-20', true, 'not-required'],
  ])('until %s, registered here %s: %s', (to, permanentRegistrationHere, code) => {
    const value = answer('child-registration', { ...stay, to, permanentRegistrationHere });
    expect(value.verdict?.code).toBe(code);
    expect(outcomeOf(value, 'within-90-days')).toMatchObject({
      passed: code === 'not-required',
      cites: ['S001-25'],
      law: ['001-who-90'],
    });
  });

  it('requires registration in any listed situation, however short the stay', () => {
    const value = answer('child-registration', {
      ...stay,
      to: '2026-01-20',
      permanentRegistrationHere: true,
      situations: ['education'],
    });
    expect(value.verdict?.code).toBe('required');
    expect(outcomeOf(value, 'situation-education').cites).toEqual(['S001-25']);
    expect(idsOf(value)).not.toContain('law-apply-by');
  });

  it('names the day by which the law wants the application', () => {
    expect(
      outcomeOf(answer('child-registration', { ...stay, to: '2026-12-31' }), 'law-apply-by'),
    ).toMatchObject({
      basis: 'law',
      date: '2026-04-19',
      safeDate: '2026-04-17',
      law: ['001-who-90'],
    });
  });

  it('refuses an unlisted situation and an end before the start', () => {
    expect(refusal('child-registration', { ...stay, to: '2026-01-18', situations: ['other'] })).toEqual([
      'situations unknown-option',
      'to order',
    ]);
  });
});

describe('registration-fine', () => {
  test.each([
    [1, false, 30_000],
    [15, false, 30_000],
    [16, false, 32_000],
    [1, true, 5000],
    [30, true, 150_000],
    [31, true, 150_000],
  ])('%i days, repeated %s: %i by the source', (overdueDays, repeated, amount) => {
    const value = answer('registration-fine', { overdueDays, repeated });
    expect(outcomeOf(value, 'source-amount')).toMatchObject({
      amount,
      cites: ['S001-26'],
      law: ['001-fine-2000'],
    });
    expect(outcomeOf(value, 'law-amount')).toMatchObject({
      basis: 'law',
      amount: 2000,
      amountTo: 3000,
      law: ['001-fine-2000'],
    });
    expect(outcomeOf(value, 'law-amount-capitals')).toMatchObject({ amount: 3000, amountTo: 5000 });
    expect(idsOf(value)).toEqual(['law-amount', 'law-amount-capitals', 'source-amount']);
    expect(codesOf(value)).toContain('foreigners');
  });

  it('wants a whole number of days, one at least', () => {
    expect(refusal('registration-fine', { overdueDays: 0, repeated: false })).toEqual([
      'overdueDays out-of-range',
    ]);
    expect(refusal('registration-fine', { overdueDays: 1.5, repeated: 'да' })).toEqual([
      'overdueDays invalid-number',
      'repeated unknown-option',
    ]);
  });
});
