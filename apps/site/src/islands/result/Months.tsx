import type { Outcome } from '@poryadok/domain/calculators';
import { type DayOff, dayOff } from '@poryadok/domain/calendar';
import { addDays, addMonths, daysInMonth, diffDays, formatMonth, weekday } from '@poryadok/domain/plain-date';
import { useState } from 'react';
import { capitalised, counted } from '../../lib/typography.ts';

/** What a day is in the picture. */
interface Marks {
  safe?: string;
  last?: string;
  end?: string;
  /** Number of each counted working day. */
  numbers: ReadonlyMap<string, number>;
  from: string;
  to: string;
}

const atOnce = 4;

const reasonOff = (date: string): DayOff | undefined => {
  try {
    return dayOff(date);
  } catch {
    return undefined;
  }
};

/** The days of the last counted step, by number, and the days that matter. */
export const marksOf = (outcome: Outcome): Marks | undefined => {
  const step = [...outcome.trace]
    .reverse()
    .find(({ op, unit }) => (op === 'add' || op === 'subtract') && unit !== 'year');
  const safe = outcome.safeDate ?? outcome.date;
  if (!step || !safe) return undefined;
  const numbers = new Map<string, number>();
  const direction = step.from <= step.to ? 1 : -1;
  const length = Math.abs(diffDays(step.from, step.to));
  if (step.unit === 'working-day' && length <= 400) {
    const skipped = new Set(step.skipped.map(({ date }) => date));
    for (let at = 1; at <= length; at += 1) {
      const date = addDays(step.from, at * direction);
      if (!skipped.has(date)) numbers.set(date, numbers.size + 1);
    }
  }
  const days = [step.from, step.to, safe, outcome.date ?? safe].sort();
  return {
    safe,
    ...(outcome.date && outcome.date !== safe && { last: outcome.date }),
    end: step.from,
    numbers,
    from: days[0] ?? safe,
    to: days.at(-1) ?? safe,
  };
};

const Day = ({ date, marks, names }: { date: string; marks: Marks; names: Names }) => {
  const off = reasonOff(date);
  const number = marks.numbers.get(date);
  const isSafe = date === marks.safe;
  const isLast = date === marks.last;
  const isEnd = date === marks.end;
  const className = [
    off && 'off',
    off?.kind === 'holiday' && 'hol',
    off?.kind === 'transfer' && 'moved',
    number !== undefined && 'cnt',
    isSafe && 'safe',
    isLast && 'last',
    isEnd && !isSafe && 'end',
  ].filter(Boolean);
  const words = [
    off && (off.kind === 'transfer' ? 'перенесённый выходной' : off.name),
    number !== undefined && `${number}-й рабочий день`,
    isSafe && names.safe,
    isLast && names.last,
    isEnd && names.end,
  ].filter(Boolean);
  const mark = number ?? (isSafe ? 'день' : off?.kind === 'transfer' ? 'перенос' : undefined);
  return (
    <td className={className.join(' ') || undefined}>
      {Number(date.slice(8))}
      {words.length > 0 && <span className="vh">, {words.join(', ')}</span>}
      {mark !== undefined && <i aria-hidden="true">{mark}</i>}
    </td>
  );
};

const weekdays = [
  ['Пн', 'понедельник'],
  ['Вт', 'вторник'],
  ['Ср', 'среда'],
  ['Чт', 'четверг'],
  ['Пт', 'пятница'],
  ['Сб', 'суббота'],
  ['Вс', 'воскресенье'],
] as const;

const Month = ({ first, marks, names }: { first: string; marks: Marks; names: Names }) => {
  const offset = weekday(first) - 1;
  const length = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  const rows = Math.ceil((offset + length) / 7);
  return (
    <table className="month">
      <caption>{capitalised(formatMonth(first))}</caption>
      <thead>
        <tr>
          {weekdays.map(([short, name]) => (
            <th scope="col" key={short}>
              <abbr title={name}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month are a fixed grid
          <tr key={row}>
            {Array.from({ length: 7 }, (_, column) => {
              const at = row * 7 + column - offset;
              // biome-ignore lint/suspicious/noArrayIndexKey: days of a week are a fixed grid
              if (at < 0 || at >= length) return <td key={column} />;
              const date = addDays(first, at);
              return <Day key={date} date={date} marks={marks} names={names} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface Names {
  safe: string;
  last: string;
  end: string;
}

/** The months around an answer: working days counted, days off, holidays, transferred days, the safe day and the last one. */
export const Months = ({ outcome }: { outcome: Outcome }) => {
  const [all, setAll] = useState(false);
  const marks = marksOf(outcome);
  if (!marks) return null;
  const names: Names = {
    safe: outcome.safeDate && outcome.safeDate !== outcome.date ? 'безопасный день' : 'день ответа',
    last: 'крайний день',
    end: 'от этого дня считали',
  };
  const count = Math.min(
    24,
    (Number(marks.to.slice(0, 4)) - Number(marks.from.slice(0, 4))) * 12 +
      Number(marks.to.slice(5, 7)) -
      Number(marks.from.slice(5, 7)) +
      1,
  );
  const start = `${marks.from.slice(0, 7)}-01`;
  const months = Array.from({ length: count }, (_, index) => addMonths(start, index));
  // The answer's own month stays in sight; of a long count the rest comes on request.
  const near = (marks.last ?? marks.safe ?? '').slice(0, 7);
  const answerAt = months.findIndex((month) => month.startsWith(near));
  const from = Math.max(0, Math.min(answerAt - 1, months.length - atOnce));
  const shown = all ? months : months.slice(from, from + atOnce);
  return (
    <>
      <div className="months">
        {shown.map((first) => (
          <Month key={first} first={first} marks={marks} names={names} />
        ))}
      </div>
      {shown.length < months.length && (
        <p className="after noprint">
          <button className="btn plain" type="button" onClick={() => setAll(true)}>
            Показать все: {counted(months.length, ['месяц', 'месяца', 'месяцев'])}
          </button>
        </p>
      )}
      <ul className="key">
        <li>
          <b className="safe" aria-hidden="true">
            {Number(marks.safe?.slice(8))}
          </b>{' '}
          {names.safe}
        </li>
        {marks.last && (
          <li>
            <b className="last" aria-hidden="true">
              {Number(marks.last.slice(8))}
            </b>{' '}
            {names.last}
          </li>
        )}
        {marks.numbers.size > 0 && (
          <li>
            <b className="cnt" aria-hidden="true">
              1
            </b>{' '}
            рабочий день в&nbsp;счёте и&nbsp;его номер
          </li>
        )}
        <li>
          <b className="off" aria-hidden="true">
            7
          </b>{' '}
          выходной
        </li>
        <li>
          <b className="off hol" aria-hidden="true">
            1
          </b>{' '}
          праздник
        </li>
        <li>
          <b className="end" aria-hidden="true">
            {Number(marks.end?.slice(8))}
          </b>{' '}
          {names.end}
        </li>
      </ul>
    </>
  );
};
