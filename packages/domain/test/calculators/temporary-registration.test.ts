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

  test.each([
    ['2026-01-30', 'error'],
    ['2026-01-31', 'ok'],
  ])('an invitation of %s without an end is judged by its first day: %s', (issuedOn, tone) => {
    const value = answer('owner-invitation', { registrationStartsOn: '2026-03-02', issuedOn });
    expect(idsOf(value)).toEqual(['issue-not-before', 'valid-until-at-most', 'issued-before-start']);
    expect(outcomeOf(value, 'valid-until-at-most')).not.toHaveProperty('passed');
    expect(value.verdict?.tone).toBe(tone);
  });

  test.each([
    ['2026-03-02', true, 'fits'],
    ['2026-03-03', false, 'unfit'],
  ])('an invitation issued on %s exists on 2 March: %s (C24)', (issuedOn, passed, code) => {
    const value = answer('owner-invitation', {
      registrationStartsOn: '2026-03-02',
      issuedOn,
      validUntil: '2026-05-01',
    });
    expect(outcomeOf(value, 'issued-before-start')).toMatchObject({ passed, cites: ['S001-15'] });
    expect(value.verdict?.code).toBe(code);
  });

  it('refuses an end before the issue', () => {
    const inputs = { registrationStartsOn: '2026-03-02', issuedOn: '2026-02-10', validUntil: '2026-02-09' };
    expect(refusal('owner-invitation', inputs)).toEqual(['validUntil order']);
  });

  it('judges an invitation by its end alone', () => {
    const value = answer('owner-invitation', {
      registrationStartsOn: '2026-03-02',
      validUntil: '2026-03-01',
    });
    expect(idsOf(value)).toEqual(['issue-not-before', 'valid-on-start']);
    expect(value.verdict?.code).toBe('unfit');
    expect(outcomeOf(value, 'issue-not-before')).not.toHaveProperty('passed');
    expect(outcomeOf(value, 'valid-on-start').to).toBe('2026-03-01');
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
    expect(overall).not.toHaveProperty('rolledDate');
    expect(overall.trace.at(-1)?.to).toBe(date);
  });
});

describe('registration-renewal', () => {
  test.each([
    ['2026-04-21', '2026-04-20', '2026-04-20'],
    ['2026-04-20', '2026-04-19', '2026-04-17'],
    ['2027-01-11', '2027-01-10', '2026-12-30'],
  ])('ends %s: apply by %s, safely by %s, never later', (endsOn, date, safeDate) => {
    const applyBy = outcomeOf(answer('registration-renewal', { endsOn }), 'apply-by');
    expect(applyBy).toMatchObject({
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S001-22'],
      law: ['001-expiry', 'G-back'],
    });
    expect(applyBy).not.toHaveProperty('rolledDate');
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

  test.each([
    ['2026-04-20', [], 'Регистрация нужна: подайте заявление не позже пятницы, 17 апреля 2026 года'],
    ['2026-01-20', ['education'], 'Регистрация нужна: вы отметили случай, когда её просят'],
    ['2026-04-19', [], 'По этим ответам временная регистрация ребёнку не нужна'],
  ])('until %s, in %j: «%s»', (to, situations, headline) => {
    const value = answer('child-registration', { ...stay, to, situations });
    expect(value.headline).toBe(headline);
    expect(value.verdict?.tone).toBe(headline.startsWith('По этим') ? 'ok' : 'warning');
  });

  it('fails each situation that was named and no other', () => {
    const value = answer('child-registration', { ...stay, to: '2026-01-20', situations: ['education'] });
    expect(value.outcomes.slice(1).map(({ id, passed }) => `${id} ${passed}`)).toEqual([
      'situation-education false',
    ]);
    expect(value.outcomes[0]).toMatchObject({ from: '2026-01-19', to: '2026-01-20', passed: true });
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

  it('says by which rule the source counts', () => {
    const textOf = (repeated: boolean) =>
      outcomeOf(answer('registration-fine', { overdueDays: 20, repeated }), 'source-amount').text;
    expect(textOf(false)).toMatch(/2 000 ₽ за день, но не меньше 30 000 ₽/);
    expect(textOf(true)).toMatch(/5 000 ₽ за день, но не больше 150 000 ₽/);
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
