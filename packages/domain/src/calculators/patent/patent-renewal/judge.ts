import type { PlainDate } from '../../../plain-date/plain-date.ts';
import type { LastDayOutcome } from '../../engine/outcome.ts';
import type { Verdict } from '../../engine/types.ts';
import type { Bounds } from './bounds.ts';
import * as words from './words.ru.ts';

/**
 * Whether a contract on that day is in time, and whether papers may then come in two stages (п. 1.2, 3.10.2). The tone
 * warns of a day that is within the plain bound only.
 *
 * @example judge('2026-12-14', boundsOf('2026-01-19')).code // 'two-stage'
 */
export function judge(contractOn: PlainDate, { lastTwoStageDay, lastContractDay }: Bounds): Verdict {
  const within = (bound: LastDayOutcome): boolean => contractOn <= bound.date;
  const safely = (bound: LastDayOutcome): boolean => contractOn <= bound.safeDate;
  const verdict = (code: string, tone: Verdict['tone'], text: string): Verdict => ({
    code,
    tone,
    text: words.ofPlannedDay(contractOn, text),
  });
  if (within(lastTwoStageDay))
    return safely(lastTwoStageDay)
      ? verdict('two-stage', 'ok', words.verdicts.twoStage)
      : verdict('two-stage', 'warning', words.verdicts.twoStageClose);
  if (within(lastContractDay))
    return safely(lastContractDay)
      ? verdict('single-stage', 'ok', words.verdicts.singleStage)
      : verdict('single-stage', 'warning', words.verdicts.singleStageClose);
  return verdict('too-late', 'error', words.verdicts.tooLate);
}
