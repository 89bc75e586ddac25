import type { PlainDate } from '@poryadok/domain/plain-date';
import { leafOf } from './leaf.ts';

interface Props {
  date: PlainDate;
  small?: boolean;
}

/** A date as a leaf of a wall calendar. On a page without a client directive it is plain HTML. */
export function DateLeaf({ date, small = false }: Props) {
  const { weekday, day, month } = leafOf(date);
  return (
    <time className={small ? 'leaf compact' : 'leaf'} dateTime={date}>
      <span>{weekday}</span> <b>{day}</b> <span>{month}</span>
    </time>
  );
}
