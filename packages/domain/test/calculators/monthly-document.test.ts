import { describe, expect, it, test } from 'vitest';
import { answer, idsOf, outcomeOf, refusal } from './answer.ts';

describe('monthly-document-period', () => {
  const passedOf = (inputs: object) =>
    Object.fromEntries(
      answer('monthly-document-period', {
        from: '2026-03-01',
        to: '2026-03-31',
        today: '2026-04-02',
        ...inputs,
      }).outcomes.map(({ id, passed }) => [id, passed]),
    );
  const all = { order: true, length: true, 'not-future': true, 'no-overlap': true };

  test.each<[string, object, Partial<typeof all>]>([
    ['a whole month', {}, {}],
    ['a single day', { to: '2026-03-01' }, {}],
    ['a month and a day', { to: '2026-04-01' }, { length: false }],
    ['a February and its next day', { from: '2026-02-01', to: '2026-02-28' }, {}],
    ['the end before the start', { to: '2026-02-28' }, { order: false }],
    ['an end today', { today: '2026-03-31' }, {}],
    ['a day that is today', { to: '2026-03-01', today: '2026-03-01' }, {}],
    [
      'a start tomorrow, before its end',
      { from: '2026-04-03', to: '2026-04-01' },
      { order: false, 'not-future': false },
    ],
    ['an end tomorrow', { today: '2026-03-30' }, { 'not-future': false }],
    ['a neighbour that ends the day before', { existing: [{ from: '2026-02-01', to: '2026-02-28' }] }, {}],
    [
      'a neighbour that ends on the first day',
      { existing: [{ from: '2026-02-01', to: '2026-03-01' }] },
      { 'no-overlap': false },
    ],
    ['a neighbour that begins the day after', { existing: [{ from: '2026-04-01', to: '2026-04-02' }] }, {}],
    [
      'a neighbour that begins on the last day',
      { existing: [{ from: '2026-03-31', to: '2026-04-02' }] },
      { 'no-overlap': false },
    ],
  ])('%s', (_, inputs, failed) => {
    expect(passedOf(inputs)).toEqual({ ...all, ...failed });
  });

  it('cites the section on periods in every check', () => {
    const value = answer('monthly-document-period', {
      from: '2026-03-01',
      to: '2026-03-31',
      today: '2026-04-02',
    });
    expect(value.outcomes.map(({ cites }) => cites)).toEqual(Array(4).fill(['S004-16']));
    expect(value.verdict?.code).toBe('accepted');
  });

  it('says what to mend where a check fails and nothing where it passes', () => {
    const textsOf = (inputs: object) =>
      answer('monthly-document-period', {
        from: '2026-03-01',
        to: '2026-03-31',
        today: '2026-04-02',
        ...inputs,
      }).outcomes.flatMap(({ id, text }) => (text === undefined ? [] : [`${id}: ${text}`]));
    expect(textsOf({})).toEqual([]);
    expect(textsOf({ to: '2026-03-01', today: '2026-03-01' })).toEqual([]);
    expect(textsOf({ from: '2026-04-03', to: '2026-04-01' })).toEqual([
      'order: Поменяйте даты местами.',
      'not-future: Закажите, когда период закончится.',
    ]);
    expect(textsOf({ to: '2026-02-28' })).toEqual(['order: Поменяйте даты местами.']);
    expect(textsOf({ to: '2026-04-01' })).toEqual([
      'length: Последний день должен быть раньше 1 апреля 2026 года.',
    ]);
    expect(textsOf({ today: '2026-03-30' })).toEqual(['not-future: Закажите, когда период закончится.']);
    expect(textsOf({ existing: [{ from: '2026-03-31', to: '2026-04-02' }] })).toEqual([
      'no-overlap: Документ за 31 марта 2026 года – 2 апреля 2026 года уже есть.',
    ]);
  });

  it('lets no check that fails pass the whole', () => {
    const value = answer('monthly-document-period', {
      from: '2026-03-01',
      to: '2026-03-31',
      today: '2026-04-02',
      existing: [{ from: '2026-03-31', to: '2026-04-02' }],
    });
    expect(value).toMatchObject({
      headline: 'Портал не примет этот период',
      verdict: { code: 'refused', tone: 'error' },
      warnings: [],
    });
    expect(outcomeOf(value, 'no-overlap')).toMatchObject({ from: '2026-03-31', to: '2026-04-02' });
    expect(outcomeOf(value, 'order')).not.toHaveProperty('from');
  });

  it('takes a start that lies ahead for the future, though the end does not', () => {
    const value = answer('monthly-document-period', {
      from: '2026-04-03',
      to: '2026-04-01',
      today: '2026-04-02',
    });
    expect(outcomeOf(value, 'not-future').passed).toBe(false);
  });

  it('refuses a former period that ends before it starts', () => {
    expect(
      refusal('monthly-document-period', {
        from: '2026-03-01',
        to: '2026-03-31',
        today: '2026-04-02',
        existing: [{ from: '2026-02-28', to: '2026-02-01' }],
      }),
    ).toEqual(['existing.0.to order']);
  });
});

describe('monthly-document-ready', () => {
  it('adds up the stages over the New Year', () => {
    const value = answer('monthly-document-ready', { submittedOn: '2026-12-24', needsApproval: false });
    expect(idsOf(value)).toEqual(['promised', 'verified', 'prepared', 'delivered']);
    expect(outcomeOf(value, 'verified')).toMatchObject({ date: '2026-12-25', cites: ['S004-19'] });
    expect(outcomeOf(value, 'prepared')).toMatchObject({ date: '2026-12-30', cites: ['S004-19'] });
    expect(outcomeOf(value, 'delivered')).toMatchObject({
      date: '2027-01-01',
      rolledDate: '2027-01-11',
      cites: ['S004-19'],
      law: ['004-24h'],
    });
    expect(outcomeOf(value, 'promised')).toMatchObject({
      from: '2027-01-11',
      to: '2027-01-13',
      cites: ['S004-19'],
    });
    expect(value.headline).toBe('Ждите документ не позже среды, 13 января 2027 года');
  });

  it('adds two working days for approval and leads with the later end', () => {
    const value = answer('monthly-document-ready', { submittedOn: '2026-12-24', needsApproval: true });
    expect(outcomeOf(value, 'prepared').date).toBe('2027-01-12');
    expect(outcomeOf(value, 'delivered').date).toBe('2027-01-14');
    expect(idsOf(value)).toEqual(['delivered', 'verified', 'prepared', 'promised']);
    expect(value.headline).toBe('Ждите документ не позже четверга, 14 января 2027 года');
  });
});
