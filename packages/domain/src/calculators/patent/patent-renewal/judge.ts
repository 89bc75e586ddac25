import { diffDays } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { leftWords, momentOf } from '../../engine/moment.ts';
import type { LastDayOutcome } from '../../engine/outcome.ts';
import type { Verdict } from '../../engine/types.ts';
import type { Bounds } from './bounds.ts';
import * as words from './words.ru.ts';

/**
 * Whether a contract on that day is in time, and whether papers may then come in two stages (п. 1.2, 3.10.2). The tone
 * warns of a day that is within the plain bound only. A plan that is too late while there is time left is a warning, and
 * so is one whose day has passed: nobody is told to be in time on it.
 *
 * @example judge('2026-12-14', boundsOf('2026-01-19'), undefined).code // 'two-stage'
 */
export function judge(
  contractOn: PlainDate,
  { lastTwoStageDay, lastContractDay }: Bounds,
  today: PlainDate | undefined,
): Verdict {
  const within = ({ date, safeDate }: LastDayOutcome): boolean => contractOn <= (date ?? safeDate);
  const safely = ({ safeDate }: LastDayOutcome): boolean => contractOn <= safeDate;
  const verdict = (code: string, tone: Verdict['tone'], text: string): Verdict => ({
    code,
    tone,
    text: words.ofPlannedDay(contractOn, text),
  });
  const gone = today !== undefined && contractOn < today;
  const inTime = (code: string, tone: Verdict['tone'], text: string): Verdict =>
    gone ? { code, tone: 'warning', text: words.plannedDayGone(contractOn) } : verdict(code, tone, text);
  if (within(lastTwoStageDay))
    return safely(lastTwoStageDay)
      ? inTime('two-stage', 'ok', words.verdicts.twoStage)
      : inTime('two-stage', 'warning', words.verdicts.twoStageClose);
  if (within(lastContractDay)) {
    if (lastTwoStageDay.date === undefined)
      return inTime('single-stage', 'warning', words.verdicts.singleStageProvisional);
    return safely(lastContractDay)
      ? inTime('single-stage', 'ok', words.verdicts.singleStage)
      : inTime('single-stage', 'warning', words.verdicts.singleStageClose);
  }
  if (lastContractDay.date === undefined) return verdict('too-late', 'warning', words.verdicts.laterThanSafe);
  const moment = today === undefined ? undefined : momentOf(lastContractDay, today);
  if (today === undefined || moment === undefined || moment.state === 'passed')
    return verdict('too-late', 'error', words.verdicts.tooLate);
  const last = moment.state === 'tight' ? lastContractDay.date : lastContractDay.safeDate;
  const left = diffDays(today, last);
  return {
    code: 'too-late',
    tone: 'warning',
    text: words.latePlan(contractOn, last, left === 0 ? 'сегодня последний день' : leftWords(left)),
  };
}
