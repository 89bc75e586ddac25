import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plus } from '../../../terms/shift.ts';
import { dayOf, expectedBy, lastDay } from '../../engine/make-outcome.ts';
import type {
  BoundOutcome,
  ExpectedDayOutcome,
  LastDayOutcome,
  PendingOutcome,
} from '../../engine/outcome.ts';
import * as words from './words.ru.ts';

/** What is due from the day of the contract on. */
export interface DueDates {
  mainDocuments: LastDayOutcome;
  medicalAndLanguage: LastDayOutcome;
  contractEnd: BoundOutcome;
}

/**
 * By when the main papers are due, by when the medical ones and the one about Russian (п. 3.10.2), and when the contract
 * ends (п. 3.4).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to the day of the contract, when the count leaves the calendar.
 *
 * @example dueDates('2026-12-14', true).medicalAndLanguage.safeDate // '2026-12-18'
 * @example dueDates('2026-12-14', false).medicalAndLanguage.safeDate // '2026-12-14'
 */
export function dueDates(contractOn: PlainDate, twoStage: boolean): DueDates {
  return {
    mainDocuments: lastDay({
      id: 'main-documents-due',
      ...words.mainDocuments,
      start: contractOn,
      term: [],
      cites: ['S003-3.10.2'],
    }),
    medicalAndLanguage: lastDay({
      id: 'medical-and-language-due',
      label: words.medicalAndLanguage.label,
      start: contractOn,
      term: twoStage ? [plus(5, 'day', { since: words.sinceContract, cites: ['S003-3.10.2'] })] : [],
      cites: ['S003-3.10.2'],
      law: ['003-15wd'],
      text: twoStage ? words.medicalAndLanguage.later : words.medicalAndLanguage.atOnce,
    }),
    contractEnd: dayOf('term-end', {
      id: 'contract-end',
      label: words.contractEnd.label,
      start: contractOn,
      term: [plus(30, 'day', { since: words.sinceContract, cites: ['S003-3.4'] })],
      safe: [
        plus(29, 'day', {
          since: words.contractEnd.sinceCautious,
          why: words.contractEnd.whyCautious,
          cites: ['S003-3.4'],
        }),
      ],
      cites: ['S003-3.4'],
      law: ['003-30d'],
      text: words.contractEnd.text,
    }),
  };
}

/**
 * The day by which the centre hands the papers over to МВД (п. 3.9.3).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to that day, when it leaves the calendar.
 *
 * @example transferDue('2026-12-18').date // '2026-12-19'
 */
export function transferDue(lastDocumentOn: PlainDate): ExpectedDayOutcome | PendingOutcome {
  return expectedBy({
    id: 'transfer-due',
    label: words.transfer.label,
    start: lastDocumentOn,
    term: [plus(1, 'day', { since: words.transfer.since })],
    cites: ['S003-3.9.3'],
    law: ['003-ufms'],
    text: words.transfer.text,
  });
}
