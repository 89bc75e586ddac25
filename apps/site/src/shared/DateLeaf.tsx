import { formatRussianDate, formatWeekday, type PlainDate } from '@poryadok/domain/plain-date';

interface Props {
  date: PlainDate;
  small?: boolean;
}

/** A leaf of a wall calendar: weekday, number, month, in the order they are read aloud. */
export function DateLeaf({ date, small = false }: Props) {
  const [day, month] = formatRussianDate(date, { year: false }).split(' ');
  return (
    <time className={small ? 'leaf s' : 'leaf'} dateTime={date}>
      <span>{formatWeekday(date)}</span> <b>{day}</b>{' '}
      <span>
        {month} {date.slice(0, 4)}
      </span>
    </time>
  );
}
