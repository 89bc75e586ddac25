import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { plus } from '../../terms/shift.ts';
import { dayOf } from '../engine/make-outcome.ts';
import type { ValidityOutcome } from '../engine/outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Warning } from '../engine/types.ts';

const words = {
  label: 'Паспорт должен действовать не меньше чем по этот день',
  text: 'Год считают со дня, когда центр подаст заявление; это может случиться позже договора.',
  whyCautious: 'Заявление могут подать в последний день договора.',
  early: 'Паспорт кончается слишком рано: с таким центр может не принять. Сначала замените паспорт.',
};

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
    label: words.label,
    start: contractOn,
    term: [plus(1, 'year', { since: 'со дня договора', cites: ['S003-4.4'] })],
    safe: [
      plus(30, 'day', { why: words.whyCautious, cites: ['S003-3.4'] }),
      plus(1, 'year', { cites: ['S003-4.4'] }),
    ],
    ...reasons,
    text: words.text,
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
    ? [{ code: 'passport-close', text: passportClose(leadingDay(validity)), ...reasons }]
    : [{ code: 'passport-expires-early', text: words.early, ...reasons }];
}

/**
 * Warns of a passport that holds by the plain count and not by the cautious one.
 *
 * @example passportClose('2028-01-13') // '… Спокойнее, если он действует по 13 января 2028 года или дольше.'
 */
function passportClose(safeDay: PlainDate): string {
  return `Паспорта хватит, только если заявление подадут вскоре после договора. Спокойнее, если он действует по ${formatRussianDate(safeDay)} или дольше.`;
}
