import { addDays, daysInMonth, formatWeekday, type PlainDate, weekday } from '@poryadok/domain/plain-date';

/** What a day is, beyond its number. */
export interface MonthDay {
  /** For the eye: classes of its cell; what is not so drops out. */
  looks: readonly (string | false | undefined)[];
  /** For the ear: the same in words. */
  words: readonly (string | false | undefined)[];
  /** A few letters under the number. */
  mark?: string | number | undefined;
}

interface Props {
  /** The first day of the month. */
  first: PlainDate;
  title: string;
  /** By which a link on the page finds it. */
  id?: string;
  /** A quiet word beside the title. */
  aside?: string;
  describe(date: PlainDate): MonthDay;
  /** The sentence that says why a month whose calendar is not out bears no marks. */
  describedBy?: string | undefined;
}

/** Any Monday: the names of the days follow from it. */
const aMonday = '2024-01-01';
const weekdays = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'];

/** A month as a table of weeks. On a page without a client directive it is plain HTML. */
export function MonthTable({ first, title, id, aside, describe, describedBy }: Props) {
  const offset = weekday(first) - 1;
  const length = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  const weeks = Math.ceil((offset + length) / 7);
  return (
    <table id={id} className={describedBy ? 'month muted' : 'month'} aria-describedby={describedBy}>
      <caption>
        {title}
        {aside && ' '}
        {aside && <span className="muted small">{aside}</span>}
      </caption>
      <thead>
        <tr>
          {weekdays.map((short, index) => (
            <th scope="col" key={short}>
              <abbr title={formatWeekday(addDays(aMonday, index))}>{short}</abbr>{' '}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month are a fixed grid
          <tr key={week}>
            {Array.from({ length: 7 }, (_, column) => {
              const at = week * 7 + column - offset;
              // biome-ignore lint/suspicious/noArrayIndexKey: days of a week are a fixed grid
              if (at < 0 || at >= length) return <td key={column} />;
              return <Day key={at} number={at + 1} {...describe(addDays(first, at))} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ number, looks, words, mark }: MonthDay & { number: number }) {
  const said = words.filter(Boolean).join(', ');
  return (
    <td className={looks.filter(Boolean).join(' ') || undefined}>
      {number}
      {said && <span className="visually-hidden">, {said}</span>}
      {mark !== undefined && ' '}
      {mark !== undefined && <i aria-hidden="true">{mark}</i>}
    </td>
  );
}
