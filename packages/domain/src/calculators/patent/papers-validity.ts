import type { PlainDate } from '../../plain-date/plain-date.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import type { ValidityOutcome } from '../engine/outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { NextStep, Verdict, Warning } from '../engine/types.ts';
import {
  goodUntil,
  issueNotBefore,
  languageCertificate,
  medicalPapers,
  policyValidity,
} from './papers-validity/papers.ts';
import * as words from './papers-validity/words.ru.ts';
import { passportValidity, passportWarnings } from './passport.ts';

type Paper = keyof typeof words.names;

/** A paper that was asked about: until when it must hold or holds, and what a careful reader should know of it. */
interface Judged {
  paper: Paper;
  outcome: ValidityOutcome;
  close: readonly Warning[];
}

/** Which papers will have expired on the day of handing in, and from when each may be issued to be good on it. */
export const calculator = defineCalculator({
  id: 'papers-validity',
  ...words.about,
  service: 'patent',
  procedures: ['patent-renewal-documents', 'patent-renewal-submission', 'passport-validity'],
  inputs: [
    { kind: 'date', name: 'submittedOn', when: 'future', ...words.fields.submittedOn, required: true },
    { kind: 'date', name: 'medicalOn', when: 'past', ...words.fields.medicalOn, required: false },
    {
      kind: 'date',
      name: 'certificateOn',
      when: 'past',
      ...words.fields.certificateOn,
      required: false,
      ...anyYear,
    },
    {
      kind: 'date',
      name: 'passportExpiresOn',
      when: 'future',
      ...words.fields.passportExpiresOn,
      required: false,
      ...anyYear,
    },
    { kind: 'date', name: 'policyTo', when: 'future', ...words.fields.policyTo, required: false, ...anyYear },
  ],
  requireOneOf: ['medicalOn', 'certificateOn', 'passportExpiresOn', 'policyTo'],
  order: [
    ['medicalOn', 'submittedOn'],
    ['certificateOn', 'submittedOn'],
  ],
  example: {
    submittedOn: '2026-12-01',
    medicalOn: '2026-08-20',
    certificateOn: '2024-03-12',
    passportExpiresOn: '2029-05-31',
    policyTo: '2027-12-01',
  },
  cites: ['S003-2.1.4', 'S003-2.1.7.1', 'S003-2.1.7.3', 'S003-2.1.8.1', 'S003-3.4', 'S003-4.4'],
  law: ['003-med', '003-med819', '003-cert', '003-passport-year', '003-dms'],

  compute({ submittedOn, medicalOn, certificateOn, passportExpiresOn, policyTo }, { today }) {
    const passport = passportValidity(submittedOn, passportExpiresOn);
    const policy = policyValidity(submittedOn, policyTo);
    const limited: readonly Judged[] = [
      ...(medicalOn === undefined ? [] : [medical(medicalOn, submittedOn)]),
      ...(certificateOn === undefined ? [] : [certificate(certificateOn, submittedOn)]),
    ];
    const judged: readonly Judged[] = [
      ...limited,
      { paper: 'passport', outcome: passport, close: passportClose(passport, passportExpiresOn) },
      { paper: 'policy', outcome: policy, close: policyShort(policy, policyTo) },
    ];
    const failed = judged.filter(({ outcome }) => outcome.passed === false).map(({ paper }) => paper);
    const close = judged.flatMap((paper) => paper.close);
    return {
      headline: words.headline(
        submittedOn,
        failed.map((paper) => words.names[paper]),
      ),
      verdict: verdictOf(failed.length > 0, close.length > 0),
      outcomes: [
        ...judged.map(({ outcome }) => outcome),
        issueNotBefore(medicalPapers, submittedOn),
        issueNotBefore(languageCertificate, submittedOn),
      ],
      warnings: [
        ...(today !== undefined && submittedOn < today
          ? [{ code: 'day-gone', text: words.warnings.dayGone(submittedOn) }]
          : []),
        ...close,
        { code: 'medical-bill', text: words.warnings.medicalBill, law: ['003-med'] },
        {
          code: 'clinics',
          text: words.warnings.clinics,
          cites: ['S003-2.1.7.3'],
          law: ['003-med819'],
        },
      ],
      ...(failed.length === 0 ? {} : { next: failed.map((paper) => remedies[paper]) }),
    };
  },
});

const remedies: Readonly<Record<Paper, NextStep>> = {
  medical: { text: words.next.medical, procedure: 'patent-renewal-documents', law: ['003-med'] },
  certificate: { text: words.next.certificate, calculator: 'education-document', law: ['003-cert'] },
  passport: { text: words.next.passport, procedure: 'passport-validity', law: ['003-passport-year'] },
  policy: { text: words.next.policy, calculator: 'insurance-coverage', law: ['003-dms'] },
};

function medical(issuedOn: PlainDate, submittedOn: PlainDate): Judged {
  const outcome = goodUntil(medicalPapers, issuedOn, submittedOn);
  const text = words.warnings.medicalClose(leadingDay(outcome));
  const close = isClose(outcome, submittedOn)
    ? [{ code: 'medical-close', text, law: outcome.law ?? [] }]
    : [];
  return { paper: 'medical', outcome, close };
}

function certificate(issuedOn: PlainDate, submittedOn: PlainDate): Judged {
  const outcome = goodUntil(languageCertificate, issuedOn, submittedOn);
  const text = words.warnings.certificateClose;
  const close = isClose(outcome, submittedOn)
    ? [{ code: 'certificate-close', text, law: outcome.law ?? [] }]
    : [];
  return { paper: 'certificate', outcome, close };
}

/** Good by the plain count only. */
function isClose(outcome: ValidityOutcome, submittedOn: PlainDate): boolean {
  return outcome.passed === true && submittedOn > leadingDay(outcome);
}

function passportClose(validity: ValidityOutcome, expiresOn: PlainDate | undefined): Warning[] {
  return validity.passed === true ? passportWarnings(validity, expiresOn) : [];
}

function policyShort(validity: ValidityOutcome, policyTo: PlainDate | undefined): Warning[] {
  return validity.passed === true && policyTo !== undefined && policyTo < leadingDay(validity)
    ? [{ code: 'policy-short', text: words.warnings.policyShort, cites: ['S003-2.1.4'], law: ['003-dms'] }]
    : [];
}

function verdictOf(expired: boolean, close: boolean): Verdict {
  if (expired) return { code: 'expired', tone: 'error', text: words.verdicts.expired };
  return close
    ? { code: 'close', tone: 'warning', text: words.verdicts.close }
    : { code: 'valid', tone: 'ok', text: words.verdicts.valid };
}
