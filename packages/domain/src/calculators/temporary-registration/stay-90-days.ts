import { earliestOf, latestOf } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { momentOf } from '../engine/moment.ts';
import type { CountOutcome } from '../engine/outcome.ts';
import type { NextStep, Verdict, Warning } from '../engine/types.ts';
import {
  daysIn,
  limit,
  ninetiethDay,
  type Stay,
  type Stretch,
  stretchesOf,
  wholeYear,
  within,
  yearOf,
} from './stay-90-days/days.ts';
import { grounds, type Leaving, leaveBy } from './stay-90-days/leave-by.ts';
import * as words from './stay-90-days/words.ru.ts';

/** The limit holds from that day on (law note G-90-365). */
const bounds = { min: '2025-01-01', max: anyYear.max } as const;

/** How many of the ninety days of a calendar year without a visa are used, and by when to leave. */
export const calculator = defineCalculator({
  id: 'stay-90-days',
  ...words.about,
  service: 'temporary-registration',
  procedures: ['temporary-registration-foreigner', 'patent-renewal-eligibility', 'replace-expired-documents'],
  inputs: [
    {
      kind: 'list',
      name: 'stays',
      ...words.fields.stays,
      required: true,
      maxItems: 60,
      item: [
        { kind: 'date', name: 'from', when: 'past', ...words.fields.from, required: true, ...bounds },
        { kind: 'date', name: 'to', when: 'any', ...words.fields.to, required: false, ...bounds },
      ],
      order: [['from', 'to']],
    },
  ],
  example: {
    stays: [{ from: '2026-01-12', to: '2026-02-10' }, { from: '2026-10-05' }],
  },
  cites: grounds.cites,
  law: ['G-90-365', 'G-191', '003-visa'],

  compute({ stays }, { today }) {
    const [first, ...others] = stays.flatMap(({ from, to = from }) => [from, to]);
    if (first === undefined) return { headline: words.nothingGiven, outcomes: [], warnings: [] };

    const through = today ?? latestOf(first, ...others);
    const year = yearOf(through);
    const stretches = stretchesOf(stays, through);
    const used = daysIn(stretches, year);
    const left = Math.max(0, limit - used);
    const limited = yearOfLimit(stays, stretches, year);
    const leaving = leaveBy(stays, limited);
    const countedThrough = leaving === undefined ? undefined : through;
    const verdict = judge(stretches, limited, leaving, today);
    const otherYears = yearsOf(stretches).filter((other) => other !== year);
    return {
      ...(leaving === undefined
        ? { headline: words.counted(year, used, left) }
        : tell({ outcome: leaving.outcome, ...words.leave, next: afterTheLastDay }, today)),
      ...(verdict === undefined ? {} : { verdict }),
      outcomes: [
        ...(leaving === undefined ? [] : [leaving.outcome]),
        { id: 'days-used', ...usedDays(stretches, year, countedThrough) },
        leftDays(left, year, through),
        ...otherYears.map((other) => ({ id: `days-used-${other}`, ...usedDays(stretches, other) })),
      ],
      warnings: [
        { code: 'for-whom', text: words.warnings.whom, cites: grounds.cites, law: grounds.law },
        { code: 'counting-disputed', text: words.warnings.days, law: ['G-90-365', 'G-191'] },
        ...(crossesNewYear(stays, leaving) ? [newYear] : []),
      ],
    };
  },
});

const afterTheLastDay: readonly NextStep[] = [
  { text: words.late.register, law: ['003-visa'] },
  { text: words.late.ask, procedure: 'patent-renewal-eligibility' },
];

const newYear: Warning = { code: 'over-new-year', text: words.warnings.newYear, law: ['G-90-365'] };

/** The year whose limit a stay that goes on was the first to pass, else the reader's: a new year undoes no stay that was too long. */
function yearOfLimit(stays: readonly Stay[], stretches: readonly Stretch[], year: number): number {
  const began = Math.min(year, ...stays.flatMap(({ from, to }) => (to === undefined ? [yearOf(from)] : [])));
  const years = Array.from({ length: year - began + 1 }, (_, index) => began + index);
  return years.find((one) => daysIn(stretches, one) > limit) ?? year;
}

function crossesNewYear(stays: readonly Stay[], leaving: Leaving | undefined): boolean {
  return leaving?.overNewYear === true || stays.some(({ from, to = from }) => yearOf(from) < yearOf(to));
}

function yearsOf(stretches: readonly Stretch[]): number[] {
  const years = stretches.flatMap(({ from, to }) =>
    Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index),
  );
  return [...new Set(years)];
}

function usedDays(
  stretches: readonly Stretch[],
  year: number,
  through?: PlainDate,
): Omit<CountOutcome, 'id'> {
  const amount = daysIn(stretches, year);
  const whole = wholeYear(year);
  return {
    label: words.used.label(year, through),
    kind: 'amount',
    unit: 'days',
    amount,
    from: whole.from,
    to: within(stretches, year).at(-1)?.to ?? whole.from,
    trace: [],
    ...grounds,
    text: amount > limit ? `${words.used.over} ${words.used.text}` : words.used.text,
  };
}

function leftDays(amount: number, year: number, through: PlainDate): CountOutcome {
  const { to } = wholeYear(year);
  return {
    id: 'days-left',
    label: words.left.label(year),
    kind: 'amount',
    unit: 'days',
    amount,
    from: earliestOf(through, to),
    to,
    trace: [],
    ...grounds,
    text: words.left.text,
  };
}

function judge(
  stretches: readonly Stretch[],
  year: number,
  leaving: Leaving | undefined,
  today: PlainDate | undefined,
): Verdict | undefined {
  // How long a stay goes on, only the reader's day tells.
  if (leaving !== undefined && today === undefined) return undefined;
  const used = daysIn(stretches, year);
  const moment = leaving === undefined || today === undefined ? undefined : momentOf(leaving.outcome, today);
  if (moment?.state === 'tight') return { code: 'close', tone: 'warning', text: words.verdicts.close };
  if (used < limit) return { code: 'within', tone: 'ok', text: words.verdicts.within(used) };
  if (used === limit) return { code: 'reached', tone: 'warning', text: words.verdicts.reached };
  const reached = ninetiethDay(stretches, year);
  return today !== undefined && reached !== undefined && reached.day >= today
    ? { code: 'over-planned', tone: 'warning', text: words.verdicts.planned(used) }
    : { code: 'over', tone: 'error', text: words.verdicts.over(used) };
}
