import { statutoryDayOff } from '../../calendar/statutory.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { check } from '../engine/make-outcome.ts';
import type { BoundOutcome, CheckOutcome } from '../engine/outcome.ts';
import type { NextStep, Warning } from '../engine/types.ts';
import { passportValidity, passportWarnings } from './passport.ts';
import { boundsOf } from './patent-renewal/bounds.ts';
import { dueDates, transferDue } from './patent-renewal/due-dates.ts';
import { judge } from './patent-renewal/judge.ts';
import * as words from './patent-renewal/words.ru.ts';

/** When to come to the Moscow migration centre for a new patent, and every term around it. */
export const calculator = defineCalculator({
  id: 'patent-renewal',
  ...words.about,
  service: 'patent',
  procedures: [
    'patent-renewal',
    'patent-renewal-eligibility',
    'patent-renewal-documents',
    'patent-renewal-service-contract',
    'patent-renewal-submission',
    'patent-renewal-transfer',
    'passport-validity',
  ],
  inputs: [
    { kind: 'date', name: 'patentIssuedOn', when: 'past', ...words.fields.patentIssuedOn, required: true },
    {
      kind: 'date',
      name: 'contractOn',
      when: 'future',
      ...words.fields.contractOn,
      required: false,
      afterAnswer: true,
    },
    {
      kind: 'date',
      name: 'passportExpiresOn',
      when: 'future',
      ...words.fields.passportExpiresOn,
      required: false,
      afterAnswer: true,
      ...anyYear,
    },
    {
      kind: 'date',
      name: 'lastDocumentOn',
      when: 'future',
      ...words.fields.lastDocumentOn,
      required: false,
      afterAnswer: true,
    },
  ],
  order: [
    ['patentIssuedOn', 'contractOn'],
    ['contractOn', 'lastDocumentOn'],
  ],
  example: { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14', passportExpiresOn: '2029-05-31' },
  cites: ['S003-1.2', 'S003-3.4', 'S003-3.9.3', 'S003-3.10.2', 'S003-4.4'],
  law: ['003-10wd', 'G-back', '003-15wd', '003-30d', '003-ufms', '003-passport-year'],

  compute({ patentIssuedOn, contractOn, passportExpiresOn, lastDocumentOn }, { today }) {
    const bounds = boundsOf(patentIssuedOn);
    const told = tell({ outcome: bounds.lastContractDay, ...words.sign, next: afterTheLastDay }, today);
    const outcomes = [bounds.lastContractDay, bounds.lastTwoStageDay, bounds.yearEnd];
    const transfer = lastDocumentOn === undefined ? [] : [transferDue(lastDocumentOn)];
    if (contractOn === undefined)
      return { ...told, outcomes: [...outcomes, ...transfer], warnings: [countingDisputed] };

    const verdict = judge(contractOn, bounds, today);
    if (verdict.code === 'too-late') return { ...told, verdict, outcomes, warnings: [countingDisputed] };

    const due = dueDates(contractOn, verdict.code === 'two-stage');
    const validity = passportValidity(contractOn, passportExpiresOn);
    return {
      ...told,
      verdict,
      outcomes: [
        ...outcomes,
        due.mainDocuments,
        due.medicalAndLanguage,
        due.contractEnd,
        validity,
        ...transfer,
        ...(lastDocumentOn === undefined ? [] : [lastDocumentInContract(lastDocumentOn, due.contractEnd)]),
      ],
      warnings: [
        countingDisputed,
        ...(statutoryDayOff(contractOn) === undefined
          ? []
          : [{ code: 'contract-on-day-off', text: words.contractOnDayOff(contractOn) }]),
        ...passportWarnings(validity, passportExpiresOn),
      ],
    };
  },
});

const countingDisputed: Warning = {
  code: 'counting-disputed',
  text: words.countingDisputed,
  cites: ['S003-1.2'],
  law: ['G-back'],
};

/** What is left to do when the centre no longer takes the papers. */
const afterTheLastDay: readonly NextStep[] = [
  { text: words.late.ask, procedure: 'patent-renewal-eligibility' },
  { text: words.late.refused, procedure: 'patent-renewal-refusal' },
  { text: words.late.again, calculator: 'patent-reapplication' },
];

/** П. 3.4: after the contract's end the centre owes nothing, so a paper brought later is brought for nothing. */
function lastDocumentInContract(lastDocumentOn: PlainDate, contractEnd: BoundOutcome): CheckOutcome {
  return check({
    id: 'last-document-in-contract',
    label: words.lastDocument.label,
    passed: lastDocumentOn <= contractEnd.date,
    to: lastDocumentOn,
    cites: ['S003-3.4'],
    law: ['003-30d'],
    ...(lastDocumentOn <= contractEnd.date ? {} : { text: words.lastDocument.late }),
  });
}
