import { leadingDay, plainDay } from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import type { IslandMetadata } from '../../calculator/load.ts';
import type { Counted } from './count-row.ts';

/** What stands in a cell of a file. */
export type Value = string | number | PlainDate | undefined;

/** What a file of results says. */
export interface Sheet {
  title: string;
  headings: readonly string[];
  rows: readonly (readonly Value[])[];
  /** The rules with their sources, a line each. */
  rules: readonly string[];
  today: PlainDate;
}

/** What the columns of a file are called. */
export function headingsOf({ inputs }: Pick<IslandMetadata, 'inputs'>): string[] {
  return [
    'Строка',
    'Человек',
    ...inputs.map(({ label }) => label),
    'Осторожный день',
    'По обычному счёту',
    'Осталось дней',
    'Что это за день',
    'Ответ',
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
