import { type DatedOutcome, isDay, leadingDay, stretchOf } from '@poryadok/domain/calculators';
import { calculator } from '@poryadok/domain/calculators/refusal-appeal';
import { CalendarRangeError } from '@poryadok/domain/calendar';
import {
  formatNumericDate,
  formatRussianDate,
  type PlainDate,
  parseRussianDate,
  tellRussianDate,
} from '@poryadok/domain/plain-date';
import type { ProcedureId } from '@poryadok/domain/schema';
import { today } from '../../shared/today.ts';
import { typeset } from '../../shared/typography.ts';

/** What the calculator is asked for each way, if it is gone today. */
const askedFor = {
  'apply-at-mfc': 'mfcRequestOn',
  'complain-to-mvd': 'mvdComplaintOn',
  'complain-to-prosecutor': 'prosecutorReceivedOn',
} as const satisfies Partial<Record<ProcedureId, string>>;

export type CountedWays =
  | {
      ok: true;
      told: string;
      days: Readonly<Record<string, string>>;
      /** What a link to a letter takes along, as a calculator's own. */
      fragment: string;
    }
  | { ok: false; message: string };

function tellDay(outcome: DatedOutcome): string {
  const stretch = stretchOf(outcome);
  const by = formatRussianDate(leadingDay(outcome), { weekday: true, case: 'genitive' });
  return `${outcome.label}: ${stretch ? `с ${formatRussianDate(stretch.from, { year: false })} по ${formatRussianDate(stretch.to)}` : `до ${by}`}.`;
}

/**
 * By which day each way onward, from the day of the refusal: the last day for the court, and when the others answer if one
 * turns to them today.
 *
 * @param typed - the day as it was typed
 * @example countWays('31.02.2026', '2026-11-26').ok // false
 */
export function countWays(typed: string, now: PlainDate = today()): CountedWays {
  if (typed.trim() === '')
    return { ok: false, message: 'Впишите день, когда узнали об отказе, например 20.11.2026' };
  const read = parseRussianDate(typed, { today: now, expect: 'past' });
  if (!read.ok) return { ok: false, message: read.message };
  const refusedOn = read.date;
  if (refusedOn > now)
    return { ok: false, message: 'Этот день ещё не наступил: впишите день, когда узнали об отказе.' };
  try {
    return {
      ok: true,
      told: typeset(`Посчитано, дни стоят в столбце «Срок». День отказа: ${tellRussianDate(read)}.`),
      days: daysOfWays(refusedOn, now),
      fragment: `v=1&refusedOn=${formatNumericDate(refusedOn)}`,
    };
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error;
    return { ok: false, message: 'Для этого дня нет производственного календаря: проверьте год.' };
  }
}

/** What stands in the column of terms, by the procedure of the way. */
function daysOfWays(refusedOn: PlainDate, now: PlainDate): Record<string, string> {
  // Of a calculator only its function comes to the browser.
  const count = (inputs: Parameters<typeof calculator.compute>[0]) =>
    calculator.compute(inputs, { today: now });
  const days: Record<string, string> = { 'prepare-court-claim': typeset(count({ refusedOn }).headline) };
  for (const [procedure, input] of Object.entries(askedFor)) {
    const answers = count({ [input]: now }).outcomes.filter(isDay);
    if (answers.length > 0)
      days[procedure] = typeset(`Если подать сегодня. ${answers.map(tellDay).join(' ')}`);
  }
  return days;
}
