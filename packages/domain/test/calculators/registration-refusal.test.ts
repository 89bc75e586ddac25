import { describe, expect, it, test } from 'vitest';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';

describe('document-validity', () => {
  test.each([
    ['2026-01-18', false],
    ['2026-01-19', true],
    ['2099-12-31', true],
  ])('a paper until %s on 19 January 2026: %s', (expiresOn, passed) => {
    const value = answer('document-validity', {
      submittedOn: '2026-01-19',
      documents: [{ kind: 'passport', expiresOn }],
    });
    expect(outcomeOf(value, 'check-1')).toMatchObject({
      passed,
      label: 'Паспорт',
      cites: ['S000-04', 'S000-26'],
    });
    expect(value.verdict?.code).toBe(passed ? 'valid' : 'expired');
  });

  it('judges each paper by itself and nothing when there is none', () => {
    const documents = [
      { kind: 'passport', expiresOn: '2026-01-19' },
      { kind: 'visa', expiresOn: '2026-01-18' },
    ];
    const value = answer('document-validity', { submittedOn: '2026-01-19', documents });
    expect(value.outcomes.map(({ passed }) => passed)).toEqual([true, false]);
    expect(value.headline).toBe('К дню подачи не действует: виза');
    expect(answer('document-validity', { submittedOn: '2026-01-19', documents: [] }).verdict).toBeUndefined();
  });

  it('names the row and field of a wrong paper', () => {
    expect(
      refusal('document-validity', {
        submittedOn: '2026-01-19',
        documents: [{ kind: 'licence', expiresOn: '2026-02-29' }],
      }),
    ).toEqual(['documents.0.kind unknown-option', 'documents.0.expiresOn invalid-date']);
  });
});

describe('bank-statement', () => {
  test.each([
    ['2026-02-28', '2026-05-29', true],
    ['2026-03-01', '2026-05-29', false],
    ['2026-02-28', '2026-05-28', false],
    ['2025-01-01', '2026-05-31', true],
  ])('from %s to %s for Sunday 31 May 2026: %s', (from, to, passed) => {
    const value = answer('bank-statement', { submittedOn: '2026-05-31', from, to });
    expect(outcomeOf(value, 'check')).toMatchObject({ passed, cites: ['S000-13'], law: ['000-funds-med'] });
    expect(outcomeOf(value, 'starts-by').date).toBe('2026-02-28');
    expect(outcomeOf(value, 'ends-from').date).toBe('2026-05-29');
  });

  it('asks for the last working day before the New Year holidays', () => {
    const value = answer('bank-statement', {
      submittedOn: '2027-01-11',
      from: '2026-10-01',
      to: '2026-12-30',
    });
    expect(value.verdict?.code).toBe('covers');
  });

  it('refuses an end before the start', () => {
    expect(
      refusal('bank-statement', { submittedOn: '2026-05-31', from: '2026-03-01', to: '2026-02-28' }),
    ).toEqual(['to order']);
  });
});

describe('host-registration', () => {
  test.each([
    [undefined, '2026-03-12', '2026-03-12'],
    ['other', '2026-03-12', '2026-03-12'],
    ['uzbekistan', '2026-03-17', '2026-03-12'],
    ['tajikistan', '2026-03-17', '2026-03-12'],
    ['kazakhstan', '2026-04-01', '2026-03-12'],
    ['kyrgyzstan', '2026-04-01', '2026-03-12'],
    ['armenia', '2026-04-01', '2026-03-12'],
    ['belarus', '2026-05-31', '2026-03-12'],
    ['highly-qualified', '2026-05-31', '2026-03-12'],
  ])('arrived 2 March 2026, %s: by law %s, safely %s', (citizenship, date, safeDate) => {
    const value = answer('host-registration', {
      arrivedOn: '2026-03-02',
      ...(citizenship === undefined ? {} : { citizenship }),
    });
    expect(idsOf(value)).toEqual(['law', 'source-deadline']);
    expect(outcomeOf(value, 'law')).toMatchObject({
      basis: 'law',
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S000-08'],
    });
    expect(outcomeOf(value, 'law').law).toContain('G-start');
    expect(outcomeOf(value, 'source-deadline')).toMatchObject({
      date: '2026-03-05',
      cites: ['S000-08'],
      law: ['000-3days'],
    });
  });

  it('trusts the treaty when holidays make the general term longer', () => {
    const value = answer('host-registration', { arrivedOn: '2026-12-28', citizenship: 'uzbekistan' });
    expect(outcomeOf(value, 'law')).toMatchObject({ date: '2027-01-12', safeDate: '2027-01-12' });
    expect(outcomeOf(value, 'source-deadline')).toMatchObject({
      date: '2026-12-31',
      safeDate: '2026-12-30',
      rolledDate: '2027-01-11',
    });
  });

  it('says where the treaty is disputed and where Moscow has its own way', () => {
    expect(codesOf(answer('host-registration', { arrivedOn: '2026-03-02', citizenship: 'belarus' }))).toEqual(
      ['moscow-experiment', 'treaty-disputed'],
    );
  });

  it('refuses a country it does not list', () => {
    expect(refusal('host-registration', { arrivedOn: '2026-03-02', citizenship: 'france' })).toEqual([
      'citizenship unknown-option',
    ]);
  });
});

describe('refusal-appeal', () => {
  it('gives three months to go to court by law, whatever the prosecutor does', () => {
    const value = answer('refusal-appeal', {
      refusedOn: '2026-03-02',
      prosecutorDecisionReceivedOn: '2026-04-10',
    });
    expect(idsOf(value)).toEqual(['law-court', 'court-after-prosecutor']);
    expect(outcomeOf(value, 'law-court')).toMatchObject({
      basis: 'law',
      date: '2026-06-02',
      safeDate: '2026-06-02',
      law: ['000-10d', 'G-kas'],
    });
    expect(outcomeOf(value, 'court-after-prosecutor')).toMatchObject({
      date: '2026-04-20',
      cites: ['S000-17'],
      law: ['000-10d'],
    });
    expect(codesOf(value)).toEqual(['court-term-runs-from-refusal']);
    expect(value.headline).toBe('Подайте в суд не позже вторника, 2 июня 2026 года');
  });

  test.each([
    ['2026-01-31', '2026-02-28', '2026-03-02', '2026-02-27'],
    ['2026-06-15', '2026-07-15', '2026-07-15', '2026-07-15'],
    ['2026-03-02', '2026-04-02', '2026-04-01', '2026-04-01'],
  ])(
    'a judgment of %s: a month ends %s, thirty days %s, safe is %s',
    (courtDecisionOn, month, thirty, safe) => {
      const value = answer('refusal-appeal', { courtDecisionOn });
      expect(idsOf(value)).toEqual(['law-appeal', 'appeal']);
      expect(outcomeOf(value, 'law-appeal')).toMatchObject({
        date: month,
        safeDate: safe,
        law: ['000-appeal', 'G-kas'],
      });
      expect(outcomeOf(value, 'appeal')).toMatchObject({
        date: thirty,
        cites: ['S000-20'],
        law: ['000-appeal'],
      });
    },
  );

  it('expects answers of МВД, the prosecutor and the migration service', () => {
    const value = answer('refusal-appeal', {
      mvdComplaintOn: '2026-03-05',
      prosecutorReceivedOn: '2026-03-06',
      mfcRequestOn: '2026-12-21',
    });
    expect(outcomeOf(value, 'mvd-reply')).toMatchObject({
      kind: 'expected-by',
      date: '2026-04-04',
      rolledDate: '2026-04-06',
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
    });
    expect(outcomeOf(value, 'law-mvd-reply')).toMatchObject({ basis: 'law', date: '2026-03-27' });
    expect(outcomeOf(value, 'prosecutor-decision')).toMatchObject({ date: '2026-04-05', cites: ['S000-17'] });
    expect(outcomeOf(value, 'migration-reply')).toMatchObject({
      from: '2027-01-13',
      to: '2027-01-20',
      cites: ['S000-22'],
    });
    expect(value.headline).toBe('МВД ответит на обращение не позже субботы, 4 апреля 2026 года');
  });

  it('wants at least one date, and a court day inside the calendar', () => {
    expect(refusal('refusal-appeal', {})).toEqual(['refusedOn required']);
    expect(refusal('refusal-appeal', { refusedOn: '2027-10-15', courtDecisionOn: '2027-11-15' })).toEqual([
      'refusedOn out-of-range',
    ]);
    expect(
      refusal('refusal-appeal', {
        prosecutorReceivedOn: '2026-03-06',
        prosecutorDecisionReceivedOn: '2026-03-05',
      }),
    ).toEqual(['prosecutorDecisionReceivedOn order']);
  });
});
