import { isPlainDate, type PlainDate } from '../../plain-date/plain-date.ts';
import type { LetterField } from '../../schema/letter.ts';
import { validateEmail } from '../../validators/email.ts';
import { numberKinds } from '../../validators/number-kinds.ts';
import { validateForeignPassport, validateRussianPassport } from '../../validators/passport.ts';
import { validatePhone } from '../../validators/phone.ts';
import type { Validation } from '../../validators/validation.ts';
import { cleanText } from './clean-text.ts';

/** A field of a letter or of a row of its list. */
export type AnyField = LetterField | Extract<LetterField, { kind: 'list' }>['item'][number];

/** A fact as given: what it is, or nothing, and what is odd about it. */
export interface ReadFact {
  value?: string | { date: PlainDate } | { rubles: number };
  warnings: readonly string[];
}

/** Longer than anybody in an office reads. */
const longestComfortable = 5_000;

/** Series and number of a passport, Russian or foreign, as forms have it. */
export function validatePassport(text: string): Validation {
  const russian = validateRussianPassport(text);
  return russian.ok ? russian : validateForeignPassport(text);
}

function validate(
  check: NonNullable<Extract<AnyField, { kind: 'text' }>['check']>,
  text: string,
): Validation {
  switch (check) {
    case 'passport':
      return validatePassport(text);
    case 'phone':
      return validatePhone(text);
    case 'email':
      return validateEmail(text);
    default:
      return numberKinds.find(({ id }) => id === check)?.validate(text) ?? { ok: true, value: text };
  }
}

/** Why a number or an address looks wrong, if it does. */
function oddities(field: Extract<AnyField, { kind: 'text' | 'long-text' }>, text: string): string[] {
  const long =
    text.length > longestComfortable
      ? ['Больше 5 000 знаков: письмо войдёт целиком, но короткое прочтут внимательнее.']
      : [];
  if (field.kind === 'long-text' || !field.check) return long;
  const checked = validate(field.check, text);
  return [
    ...long,
    ...(checked.ok ? [] : [checked.message]),
    ...(checked.ok && checked.remark ? [checked.remark] : []),
  ];
}

/** Reads what was given for a field; anything at all may come. Lists and choices are read where they are used. */
export function readFact(field: AnyField, given: unknown): ReadFact {
  if (given === undefined || given === null || given === '') return { warnings: [] };
  switch (field.kind) {
    case 'text':
    case 'long-text': {
      if (typeof given !== 'string') return { warnings: ['Здесь нужен текст.'] };
      const value = field.kind === 'text' ? cleanText(given).replace(/\s+/g, ' ') : cleanText(given);
      return value === '' ? { warnings: [] } : { value, warnings: oddities(field, value) };
    }
    case 'date':
      return isPlainDate(given)
        ? { value: { date: given }, warnings: [] }
        : { warnings: ['Такой даты нет. Введите её так: 19.01.2026.'] };
    case 'amount':
      return typeof given === 'number' && given >= field.min && given <= field.max
        ? { value: { rubles: given }, warnings: [] }
        : { warnings: [`Введите сумму от ${field.min} до ${field.max} рублей цифрами.`] };
    case 'choice':
      return { value: chosenOption(field, given).label, warnings: [] };
    default:
      return { warnings: [] };
  }
}

/** The option of a choice that stands: the first until another is chosen. */
export function chosenOption(field: Extract<LetterField, { kind: 'choice' }>, given: unknown) {
  const [usual] = field.options;
  const option = field.options.find(({ value }) => value === given) ?? usual;
  if (!option) throw new Error(`the field ${field.name} has no options`);
  return option;
}

/** The options of a choice of several that stand: all until some are chosen. */
export function chosenOptions(
  field: Extract<LetterField, { kind: 'choices' }>,
  given: unknown,
): readonly string[] {
  const all = field.options.map(({ value }) => value);
  return Array.isArray(given) ? all.filter((value) => given.includes(value)) : all;
}
