import { addDays, addMonths } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { minus, plus } from '../../../terms/shift.ts';
import type { Term } from '../../../terms/types.ts';
import { dayOf } from '../../engine/make-outcome.ts';
import type { BoundOutcome, ValidityOutcome } from '../../engine/outcome.ts';
import * as words from './words.ru.ts';

/** A paper that is good for so many months after its day of issue, safely for fewer. */
export interface LimitedPaper {
  id: 'medical' | 'certificate';
  words: typeof words.medical | typeof words.certificate;
  months: number;
  /** How the safe day is counted from the day of issue and, back, from the day of handing in. */
  safe: { until: Term; issue: (submittedOn: PlainDate) => Term };
  grounds: Pick<ValidityOutcome, 'cites' | 'basis'> & { law: NonNullable<ValidityOutcome['law']> };
}

/** Three months from issue, safely two (law note 003-med). */
export const medicalPapers: LimitedPaper = {
  id: 'medical',
  words: words.medical,
  months: 3,
  safe: {
    until: [plus(2, 'month', { since: words.medical.since, why: words.medical.whySafe })],
    issue: (submittedOn) => backTo(submittedOn, 2, words.medical.whySafe),
  },
  grounds: { basis: 'law', cites: ['S003-2.1.7.1', 'S003-2.1.7.3'], law: ['003-med', '003-med819'] },
};

/** Three years from issue, safely a day less (law note 003-cert). */
export const languageCertificate: LimitedPaper = {
  id: 'certificate',
  words: words.certificate,
  months: 36,
  safe: {
    until: [
      plus(36, 'month', { since: words.certificate.since }),
      minus(1, 'day', { why: words.certificate.whySafe }),
    ],
    // The day first: one of 29 February ends on the 28th, safely on the 27th, so a day added after would not reach.
    issue: (submittedOn) => [
      plus(1, 'day', { why: words.certificate.whySafe }),
      ...backTo(addDays(submittedOn, 1), 36),
    ],
  },
  grounds: { basis: 'law', cites: ['S003-2.1.8.1'], law: ['003-cert'] },
};

/**
 * Until which day a paper issued on that day is good, and whether it is on the day of handing in.
 *
 * @example goodUntil(medicalPapers, '2026-09-01', '2026-12-01').passed // true, its last day
 */
export function goodUntil(
  { id, words: said, months, safe, grounds }: LimitedPaper,
  issuedOn: PlainDate,
  submittedOn: PlainDate,
): ValidityOutcome {
  const until = dayOf('check', {
    id: `${id}-valid-until`,
    label: said.valid,
    start: issuedOn,
    term: [plus(months, 'month', { since: said.since })],
    safe: safe.until,
    ...grounds,
    text: said.text,
  });
  return { ...until, passed: submittedOn <= until.date };
}

/**
 * The earliest day on which a paper may be issued to be good on the day of handing in.
 *
 * @example issueNotBefore(medicalPapers, '2026-12-01').date // '2026-09-01'
 * @example issueNotBefore(medicalPapers, '2026-05-31').date // '2026-03-01': one of 28 February ends on 28 May
 */
export function issueNotBefore(
  { id, words: said, months, safe, grounds }: LimitedPaper,
  submittedOn: PlainDate,
): BoundOutcome {
  return dayOf('not-before', {
    id: `${id}-issue-not-before`,
    label: said.issue,
    start: submittedOn,
    term: backTo(submittedOn, months),
    safe: safe.issue(submittedOn),
    ...grounds,
    text: said.issueText,
  });
}

/** Back to the first day from which so many months reach `submittedOn`: in a short month that is the day after its last. */
function backTo(submittedOn: PlainDate, months: number, why?: string): Term {
  const back = addMonths(submittedOn, -months);
  const reaches = addMonths(back, months) >= submittedOn;
  return [
    minus(months, 'month', { since: words.issueSince, ...(why === undefined ? {} : { why }) }),
    ...(reaches ? [] : [plus(1, 'day', { why: words.whyNextDay })]),
  ];
}

/**
 * The day that the policy must reach: that of handing in, safely the end of the new patent's year (п. 2.1.4, law note
 * 003-dms). Judged only when its end is given.
 *
 * @example policyValidity('2026-12-01', '2026-11-30').passed // false
 */
export function policyValidity(submittedOn: PlainDate, policyTo: PlainDate | undefined): ValidityOutcome {
  const validity = dayOf('check', {
    id: 'policy-valid-until-at-least',
    label: words.policy.label,
    start: submittedOn,
    term: [],
    safe: [plus(1, 'year', { why: words.policy.why })],
    cites: ['S003-2.1.4'],
    law: ['003-dms'],
    text: words.policy.text,
  });
  return policyTo === undefined ? validity : { ...validity, passed: policyTo >= validity.date };
}
