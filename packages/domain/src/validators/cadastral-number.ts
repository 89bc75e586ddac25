import { accept, bareNumber, refuse, type Validation } from './validation.ts';

/**
 * A cadastral number: district, region, quarter of 6 or 7 digits, object, with colons between them. No control digit.
 *
 * @example validateCadastralNumber('Кадастровый номер: 77 : 01 : 0001013 : 4915') // { ok: true, value: '77:01:0001013:4915' }
 * @example validateCadastralNumber('77:01:0001013') // { ok: false, message: 'В кадастровом номере 4 части через двоеточие, например 77:01:0001013:4915.' }
 */
export function validateCadastralNumber(text: string): Validation {
  const bare = bareNumber(text)
    .replace(/^(?:кадастровый|КН)[ :]*/iu, '')
    .replace(/ ?: ?/g, ':');
  const parts = bare.split(bare.includes(':') ? ':' : ' ');
  if (parts.length !== 4 || parts.some((part) => !/^\d+$/.test(part)))
    return refuse('В кадастровом номере 4 части через двоеточие, например 77:01:0001013:4915.');
  const [district = '', region = '', quarter = '', item = ''] = parts;
  if (district.length !== 2 || region.length !== 2)
    return refuse('В первых двух частях кадастрового номера по 2 цифры.');
  if (quarter.length !== 6 && quarter.length !== 7)
    return refuse('В третьей части кадастрового номера 6 или 7 цифр.');
  if (item.length > 12 || /^0+$/.test(item)) return refuse('В последней части номер объекта, не ноль.');
  return accept(parts.join(':'));
}
