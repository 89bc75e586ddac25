import { isWorkingDay } from '../../calendar/working-days.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import type { Warning } from '../engine/types.ts';
import { boundsOf } from './patent-renewal/bounds.ts';
import { dueDates, transferDue } from './patent-renewal/due-dates.ts';
import { judge } from './patent-renewal/judge.ts';
import { passportValidity, passportWarnings } from './patent-renewal/passport.ts';
import { timeline } from './patent-renewal/timeline.ts';
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
    { kind: 'date', name: 'patentIssuedOn', ...words.fields.patentIssuedOn, required: true },
    { kind: 'date', name: 'contractOn', ...words.fields.contractOn, required: true },
    {
      kind: 'date',
      name: 'passportExpiresOn',
      ...words.fields.passportExpiresOn,
      required: false,
      ...anyYear,
    },
    { kind: 'date', name: 'lastDocumentOn', ...words.fields.lastDocumentOn, required: false },
  ],
  order: [
    ['patentIssuedOn', 'contractOn'],
    ['contractOn', 'lastDocumentOn'],
  ],
  example: { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14', passportExpiresOn: '2029-05-31' },
  cites: ['S003-1.2', 'S003-3.4', 'S003-3.9.3', 'S003-3.10.2', 'S003-4.4'],
  law: ['003-10wd', 'G-back', '003-15wd', '003-30d', '003-ufms', '003-passport-year'],

  compute({ patentIssuedOn, contractOn, passportExpiresOn, lastDocumentOn }) {
    const bounds = boundsOf(patentIssuedOn);
    const verdict = judge(contractOn, bounds);
    const outcomes = [bounds.lastContractDay, bounds.lastTwoStageDay, bounds.yearEnd];
    const safeDay = bounds.lastContractDay.safeDate;
    const countingDisputed: Warning = {
      code: 'counting-disputed',
      text: words.countingDisputed,
      cites: ['S003-1.2'],
      law: ['G-back'],
    };
    if (verdict.code === 'too-late')
      return { headline: words.tooLate(safeDay), verdict, outcomes, warnings: [countingDisputed] };

    const due = dueDates(contractOn, verdict.code === 'two-stage');
    const validity = passportValidity(contractOn, passportExpiresOn);
    return {
      headline: words.signBy(safeDay),
      verdict,
      outcomes: [
        ...outcomes,
        due.mainDocuments,
        due.medicalAndLanguage,
        due.contractEnd,
        validity,
        ...(lastDocumentOn === undefined ? [] : [transferDue(lastDocumentOn)]),
      ],
      warnings: [
        countingDisputed,
        ...(isWorkingDay(contractOn)
          ? []
          : [{ code: 'contract-on-day-off', text: words.contractOnDayOff(contractOn) }]),
        ...passportWarnings(validity, passportExpiresOn),
      ],
      spans: timeline(contractOn, bounds, due),
    };
  },
});
