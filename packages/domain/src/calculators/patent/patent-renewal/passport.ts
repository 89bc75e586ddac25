import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plus } from '../../../terms/shift.ts';
import { dayOf } from '../../engine/make-outcome.ts';
import type { ValidityOutcome } from '../../engine/outcome.ts';
import { leadingDay } from '../../engine/read-outcome.ts';
import type { Warning } from '../../engine/types.ts';
import * as words from './words.ru.ts';

const reasons = { cites: ['S003-4.4'], law: ['003-passport-year'] } as const;

/**
 * The day that the passport must reach: a year after the contract, safely after its end (п. 4.4, 3.4). Judged only when
 * the passport's end is given.
 *
 * @example passportValidity('2026-12-14', '2027-12-13').passed // false
 * @example passportValidity('2026-12-14', undefined).passed // undefined
 */
export function passportValidity(contractOn: PlainDate, expiresOn: PlainDate | undefined): ValidityOutcome {
  const validity = dayOf('check', {
    id: 'passport-valid-until-at-least',
    label: words.passport.label,
    start: contractOn,
    term: [plus(1, 'year', { since: words.sinceContract, cites: ['S003-4.4'] })],
    safe: [
      plus(30, 'day', { why: words.passport.whyCautious, cites: ['S003-3.4'] }),
      plus(1, 'year', { cites: ['S003-4.4'] }),
    ],
    ...reasons,
    text: words.passport.text,
  });
  return expiresOn === undefined ? validity : { ...validity, passed: expiresOn >= validity.date };
}

/**
 * Warns of a passport that ends too early, or that holds by the plain count only.
 *
 * @example passportWarnings(passportValidity('2026-12-14', '2028-01-12'), '2028-01-12')[0]?.code // 'passport-close'
 */
export function passportWarnings(validity: ValidityOutcome, expiresOn: PlainDate | undefined): Warning[] {
  if (expiresOn === undefined || expiresOn >= leadingDay(validity)) return [];
  return expiresOn >= validity.date
    ? [{ code: 'passport-close', text: words.passportClose(leadingDay(validity)), ...reasons }]
    : [{ code: 'passport-expires-early', text: words.passport.early, ...reasons }];
}
