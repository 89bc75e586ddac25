import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  goodUntil,
  issueNotBefore,
  languageCertificate,
  medicalPapers,
} from '../../src/calculators/patent/papers-validity/papers.ts';
import { addDays } from '../../src/plain-date/arithmetic.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';
import { citedLines } from './cited.ts';

const id = 'papers-validity';
const submittedOn = '2026-12-01';

describe('each paper on the day of handing in', () => {
  test.each([
    ['medicalOn', '2026-10-01', 'medical-valid-until', true, 'valid'],
    ['medicalOn', '2026-09-30', 'medical-valid-until', true, 'close'],
    ['medicalOn', '2026-09-01', 'medical-valid-until', true, 'close'],
    ['medicalOn', '2026-08-31', 'medical-valid-until', false, 'expired'],
    ['certificateOn', '2023-12-02', 'certificate-valid-until', true, 'valid'],
    ['certificateOn', '2023-12-01', 'certificate-valid-until', true, 'close'],
    ['certificateOn', '2023-11-30', 'certificate-valid-until', false, 'expired'],
    ['passportExpiresOn', '2027-12-31', 'passport-valid-until-at-least', true, 'valid'],
    ['passportExpiresOn', '2027-12-30', 'passport-valid-until-at-least', true, 'close'],
    ['passportExpiresOn', '2027-12-01', 'passport-valid-until-at-least', true, 'close'],
    ['passportExpiresOn', '2027-11-30', 'passport-valid-until-at-least', false, 'expired'],
    ['policyTo', '2027-12-01', 'policy-valid-until-at-least', true, 'valid'],
    ['policyTo', '2027-11-30', 'policy-valid-until-at-least', true, 'close'],
    ['policyTo', '2026-12-01', 'policy-valid-until-at-least', true, 'close'],
    ['policyTo', '2026-11-30', 'policy-valid-until-at-least', false, 'expired'],
  ])('%s %s: %s is %s, %s', (name, day, outcome, passed, code) => {
    const value = answer(id, { submittedOn, [name]: day });
    expect(outcomeOf(value, outcome)).toMatchObject({ kind: 'check', passed });
    expect(value.verdict).toMatchObject({ code });
    expect(value.next?.length ?? 0).toBe(passed ? 0 : 1);
  });

  it('names every paper that will not do', () => {
    const value = answer(id, {
      submittedOn,
      medicalOn: '2026-08-20',
      certificateOn: '2023-03-12',
      passportExpiresOn: '2027-05-31',
      policyTo: '2026-11-30',
    });
    expect(value.headline).toBe(
      'Во вторник, 1 декабря 2026 года, не подойдут: медицинские бумаги, сертификат, паспорт, полис',
    );
    expect(value.verdict?.tone).toBe('error');
    expect(value.next).toHaveLength(4);
    expect(answer(id, { submittedOn, medicalOn: '2026-11-20' }).headline).toBe(
      'Во вторник, 1 декабря 2026 года, названные бумаги ещё действуют',
    );
  });

  it('judges nothing that was not given', () => {
    const value = answer(id, { submittedOn, policyTo: '2028-01-01' });
    expect(idsOf(value)).toEqual([
      'passport-valid-until-at-least',
      'policy-valid-until-at-least',
      'medical-issue-not-before',
      'certificate-issue-not-before',
    ]);
    expect(outcomeOf(value, 'passport-valid-until-at-least').passed).toBeUndefined();
  });

  it('asks for at least one paper, issued before it is handed in', () => {
    expect(refusal(id, { submittedOn })).toEqual(['medicalOn required']);
    expect(refusal(id, { submittedOn, medicalOn: '2026-12-02' })).toEqual(['submittedOn order']);
  });
});

describe('the earliest day of issue', () => {
  test.each([
    ['2026-12-01', '2026-09-01', '2026-10-01', '2023-12-01', '2023-12-02'],
    // 28 February and three months are 28 May: too early for the 31st.
    ['2026-05-31', '2026-03-01', '2026-03-31', '2023-05-31', '2023-06-01'],
    ['2027-04-30', '2027-01-30', '2027-03-01', '2024-04-30', '2024-05-01'],
    // A certificate of 29 February is safely good until the 27th.
    ['2027-02-28', '2026-11-28', '2026-12-28', '2024-02-28', '2024-03-01'],
  ])(
    'to hand in on %s: medical %s, safely %s; certificate %s, safely %s',
    (day, medical, safeMedical, certificate, safeCertificate) => {
      const value = answer(id, { submittedOn: day, policyTo: '2028-01-01' });
      expect(outcomeOf(value, 'medical-issue-not-before')).toMatchObject({
        kind: 'not-before',
        basis: 'law',
        date: medical,
        safeDate: safeMedical,
        law: ['003-med', '003-med819'],
        cites: ['S003-2.1.7.1', 'S003-2.1.7.3'],
      });
      expect(outcomeOf(value, 'certificate-issue-not-before')).toMatchObject({
        kind: 'not-before',
        basis: 'law',
        date: certificate,
        safeDate: safeCertificate,
        law: ['003-cert'],
      });
    },
  );

  test.each([medicalPapers, languageCertificate])(
    'of $id papers is good on the day, a day before it is not',
    (paper) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
          const day = addDays('2026-01-01', days);
          const { date, safeDate = date } = issueNotBefore(paper, day);
          expect(goodUntil(paper, date, day).passed).toBe(true);
          expect(goodUntil(paper, addDays(date, -1), day).passed).toBe(false);
          expect((goodUntil(paper, safeDate, day).safeDate ?? '') >= day).toBe(true);
        }),
      );
    },
  );
});

it('warns of a day that is gone, and of what is to be checked', () => {
  const inputs = { submittedOn, medicalOn: '2026-11-20' };
  expect(codesOf(answer(id, inputs, '2026-12-01'))).not.toContain('day-gone');
  const late = answer(id, inputs, '2026-12-02');
  expect(codesOf(late)).toContain('day-gone');
  for (const code of ['medical-bill', 'clinics'])
    expect(late.warnings.find((warning) => warning.code === code)?.text).toContain('требует проверки');
});

it('rests on the law notes and the sections', () => {
  const value = answer(id, {
    submittedOn,
    medicalOn: '2026-09-01',
    certificateOn: '2023-12-01',
    passportExpiresOn: '2027-12-01',
    policyTo: '2026-12-01',
  });
  expect(citedLines(value)).toEqual([
    'medical-valid-until: S003-2.1.7.1 S003-2.1.7.3 003-med 003-med819',
    'certificate-valid-until: S003-2.1.8.1 003-cert',
    'passport-valid-until-at-least: S003-4.4 003-passport-year',
    'passport-valid-until-at-least, add 1 year: S003-4.4',
    'passport-valid-until-at-least safely, add 30 day: S003-3.4',
    'passport-valid-until-at-least safely, add 1 year: S003-4.4',
    'policy-valid-until-at-least: S003-2.1.4 003-dms',
    'medical-issue-not-before: S003-2.1.7.1 S003-2.1.7.3 003-med 003-med819',
    'certificate-issue-not-before: S003-2.1.8.1 003-cert',
    'warning medical-close: 003-med 003-med819',
    'warning certificate-close: 003-cert',
    'warning passport-close: S003-4.4 003-passport-year',
    'warning policy-short: S003-2.1.4 003-dms',
    'warning medical-bill: 003-med',
    'warning clinics: S003-2.1.7.3 003-med819',
  ]);
});
