import { readAmount } from '@poryadok/domain/calculators';
import type { LetterAnswers } from '@poryadok/domain/letters';
import { type PlainDate, parseRussianDate, tellRussianDate } from '@poryadok/domain/plain-date';
import { type Asked, type Form, rowsIn } from './form.ts';

/** What the fields mean: answers for the letter, and what could not be read, by the same paths as the letter's warnings. */
interface ReadForm {
  answers: LetterAnswers;
  errors: Record<string, string>;
  /** How dates were understood, to be told under the field. */
  told: Record<string, string>;
}

function isBegun(row: Form): boolean {
  return Object.values(row).some((value) => typeof value === 'string' && value.trim() !== '');
}

/**
 * Reads the form: Russian dates, «10 000», texts as typed. What could not be read is an error beside its field and a gap in
 * the letter; rows at the end of a list that nobody has begun are none.
 *
 * @example readForm([{ kind: 'date', name: 'date', label: 'Дата', required: true, when: 'any' }], { date: '5 марта 2026' }, '2026-11-25').answers // { date: '2026-03-05' }
 */
export function readForm(
  fields: readonly Asked[],
  form: Form,
  today: PlainDate | undefined,
  path = '',
): ReadForm {
  const answers: Record<string, unknown> = {};
  const read: ReadForm = { answers, errors: {}, told: {} };
  for (const field of fields) {
    const key = path + field.name;
    const value = form[field.name];
    const typed = typeof value === 'string' ? value : '';
    if (field.kind === 'list') {
      const rows = rowsIn(value);
      while (rows.length > 0 && !isBegun(rows.at(-1) ?? {})) rows.pop();
      const inner = rows.map((row, index) => readForm(field.item, row, today, `${key}.${index}.`));
      answers[field.name] = inner.map((row) => row.answers);
      Object.assign(read.errors, ...inner.map(({ errors }) => errors));
      Object.assign(read.told, ...inner.map(({ told }) => told));
    } else if (field.kind === 'date') {
      if (typed.trim() === '') continue;
      const parsed = parseRussianDate(typed, { expect: field.when, ...(today && { today }) });
      if (parsed.ok) {
        answers[field.name] = parsed.date;
        read.told[key] = tellRussianDate(parsed);
      } else read.errors[key] = parsed.message;
    } else if (field.kind === 'amount') {
      if (typed.trim() === '') continue;
      const number = readAmount(typed);
      if (number.ok) answers[field.name] = number.value;
      else read.errors[key] = number.message;
    } else answers[field.name] = value;
  }
  return read;
}
