import { leadingDay, plainDay } from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import type { IslandMetadata } from '../../calculator/load.ts';
import type { Counted } from './count-row.ts';

/** What stands in a cell of a file. */
export type Value = string | number | PlainDate | undefined;

/** A column of a file: what it is called, and how many signs are seen of it. */
export interface Column {
  name: string;
  width: number;
}

/** What a file of results says. */
export interface Sheet {
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
  /** The rules with their sources, a line each. */
  rules: readonly string[];
  today: PlainDate;
}

/** The columns of a file. */
export function columnsOf({ inputs }: Pick<IslandMetadata, 'inputs'>): Column[] {
  const short = (name: string): Column => ({ name, width: 16 });
  return [
    short('Строка'),
    { name: 'Человек', width: 30 },
    ...inputs.map(({ label }) => short(label)),
    short('Осторожный день'),
    short('По обычному счёту'),
    short('Осталось дней'),
    { name: 'Что это за день', width: 30 },
    { name: 'Ответ', width: 60 },
  ];
}

/** A row as a file shows it; what could not be counted keeps what was typed and says why. */
export function cellsOf(row: Counted, { inputs }: Pick<IslandMetadata, 'inputs'>): Value[] {
  if (!row.ok) return [row.line, row.person, ...row.typed, '', '', '', '', `Не понято. ${row.message}`];
  const { lead, value } = row;
  return [
    row.line,
    row.person,
    ...inputs.map(({ name }) => value.inputs[name] as PlainDate | undefined),
    lead && leadingDay(lead),
    lead && plainDay(lead),
    lead?.daysLeft,
    lead?.label,
    value.headline,
  ];
}
