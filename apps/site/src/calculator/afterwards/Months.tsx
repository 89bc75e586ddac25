import { type DatedOutcome, leadingDay, plainDay } from '@poryadok/domain/calculators';
import { calendarRange, dayKind } from '@poryadok/domain/calendar';
import {
  addMonths,
  capitalised,
  daysOfMonth,
  diffDays,
  formatMonth,
  fromParts,
  type PlainDate,
  toParts,
} from '@poryadok/domain/plain-date';
import { countedDays, lastCount } from '@poryadok/domain/terms';
import { useId, useState } from 'react';
import { counted } from '../../shared/counted.ts';
import { type MonthDay, MonthTable } from '../../shared/MonthTable.tsx';
import { typeset } from '../../shared/typography.ts';

/** What a day is in the picture. */
interface Marks {
  safe: PlainDate;
  last?: PlainDate;
  end: PlainDate;
  /** Number of each counted working day. */
  numbers: ReadonlyMap<PlainDate, number>;
  from: PlainDate;
  to: PlainDate;
  /** First days of the months in which a marked day lies. */
  months: readonly PlainDate[];
}

const atOnce = 4;
/** Two years: no term of the sources is longer. */
const mostMonths = 24;
/** Numbers of a longer count would fill every month drawn and tell nothing. */
const mostDaysNumbered = 400;

function monthOf(date: PlainDate): PlainDate {
  return fromParts({ ...toParts(date), day: 1 });
}

/** The months from one day to another, each by its first day. */
function monthsBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const months: PlainDate[] = [];
  for (let month = monthOf(from); month <= to && months.length < mostMonths; month = addMonths(month, 1))
    months.push(month);
  return months;
}

function daysOf(month: PlainDate): PlainDate[] {
  const parts = toParts(month);
  return daysOfMonth(parts.year, parts.month);
}

function isUnknown(month: PlainDate): boolean {
  return dayKind(month).kind === 'unknown';
}

/** Why the days of a year bear no marks. */
function gapOf(year: string): string {
  return year > calendarRange.to.slice(0, 4)
    ? `Календарь ${year} года ещё не утверждён: выходные и переносы неизвестны.`
    : `Календаря ${year} года здесь нет: выходные и переносы неизвестны.`;
}

/** The days of the last counted step, by number, and the days that matter. */
export function marksOf(outcome: DatedOutcome): Marks | undefined {
  const step = lastCount(outcome.trace);
  // Of a range no one day is looked for.
  if (!step || 'from' in outcome) return undefined;
  const safe = leadingDay(outcome);
  const plain = plainDay(outcome);
  const numbered = Math.abs(diffDays(step.from, step.to)) <= mostDaysNumbered ? countedDays(step) : [];
  const days = [step.from, step.to, safe, plain ?? safe].sort();
  return {
    safe,
    ...(plain && { last: plain }),
    end: step.from,
    numbers: new Map(numbered.map((date, at) => [date, at + 1])),
    from: days[0] ?? safe,
    to: days.at(-1) ?? safe,
    months: days.map(monthOf),
  };
}

function describeDay(date: PlainDate, marks: Marks, names: Names): MonthDay {
  const day = dayKind(date);
  const off = day.kind === 'working' || day.kind === 'unknown' ? undefined : day;
  const number = marks.numbers.get(date);
  const isSafe = date === marks.safe;
  const isLast = date === marks.last;
  const isEnd = date === marks.end;
  return {
    looks: [
      off && 'day-off',
      off?.kind === 'holiday' && 'holiday',
      off?.kind === 'transfer' && 'moved',
      number !== undefined && 'counted',
      isSafe && 'safe',
      isLast && 'last',
      isEnd && !isSafe && 'counted-from',
      date === names.today && 'today',
    ],
    words: [
      off && (off.kind === 'transfer' ? 'перенесённый выходной' : off.name),
      number !== undefined && `${number}-й рабочий день`,
      isSafe && names.safe,
      isLast && names.last,
      isEnd && names.end,
      date === names.today && 'сегодня',
    ],
    mark: number ?? (isSafe ? names.act : off?.kind === 'transfer' ? 'перенос' : undefined),
  };
}

interface Names {
  today: PlainDate;
  /** What a cell says of the day that leads, in a word. */
  act: string;
  safe: string;
  last: string;
  end: string;
}

/** The months around an answer: working days counted, days off, holidays, transferred days, the safe day and the last one. */
export function Months({ outcome, today }: { outcome: DatedOutcome; today: PlainDate }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const marks = marksOf(outcome);
  if (!marks) return null;
  const names: Names = {
    today,
    act: outcome.kind === 'last-day' ? 'успеть' : 'день',
    safe: marks.last ? 'безопасный день' : 'день ответа',
    last: 'крайний день',
    end: 'от этого дня считали',
  };
  const between = monthsBetween(marks.from, marks.to);
  // Where days are numbered every month counts; else only those in which something happens.
  const matter = marks.numbers.size > 0 ? between : between.filter((month) => marks.months.includes(month));
  const near = matter.indexOf(monthOf(marks.last ?? marks.safe));
  const start = Math.max(0, Math.min(near - 1, matter.length - atOnce));
  const shown = all ? between : matter.slice(start, start + atOnce);
  const kinds = new Set(shown.flatMap((month) => daysOf(month).map((date) => dayKind(date).kind)));
  const gaps = [...new Set(shown.filter(isUnknown).map((month) => month.slice(0, 4)))];
  const dayOfMonth = (date: PlainDate) => Number(date.slice(8));
  const legend = [
    { className: 'safe', sample: dayOfMonth(marks.safe), words: names.safe, shown: true },
    { className: 'last', sample: dayOfMonth(marks.last ?? marks.safe), words: names.last, shown: marks.last },
    { className: 'counted', sample: 1, words: 'рабочий день в счёте и его номер', shown: marks.numbers.size },
    { className: 'day-off', sample: 7, words: 'выходной', shown: kinds.has('weekend') },
    { className: 'day-off holiday', sample: 1, words: 'праздник', shown: kinds.has('holiday') },
    { className: 'day-off moved', sample: 9, words: 'перенесённый выходной', shown: kinds.has('transfer') },
    { className: 'counted-from', sample: dayOfMonth(marks.end), words: names.end, shown: true },
    {
      className: 'today',
      sample: dayOfMonth(today),
      words: 'сегодня',
      shown: shown.some((month) => monthOf(today) === month),
    },
  ].filter((entry) => entry.shown);
  return (
    <>
      <div className="months">
        {shown.map((month) => (
          <MonthTable
            key={month}
            first={month}
            title={capitalised(formatMonth(month))}
            describe={(date) => describeDay(date, marks, names)}
            describedBy={isUnknown(month) ? `${id}-${month.slice(0, 4)}` : undefined}
          />
        ))}
      </div>
      {gaps.map((year) => (
        <p className="after" key={year} id={`${id}-${year}`}>
          {typeset(gapOf(year))}
        </p>
      ))}
      {shown.length < between.length && (
        <p className="after no-print">
          <button className="button plain" type="button" onClick={() => setAll(true)}>
            Показать все: {counted(between.length, ['месяц', 'месяца', 'месяцев'])}
          </button>
        </p>
      )}
      <ul className="key">
        {legend.map(({ className, sample, words }) => (
          <li key={className}>
            <b className={className} aria-hidden="true">
              {sample}
            </b>{' '}
            {typeset(words)}
          </li>
        ))}
      </ul>
    </>
  );
}
