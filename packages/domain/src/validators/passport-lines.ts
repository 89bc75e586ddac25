import { accept, refuse, trimmed, type Validation } from './validation.ts';

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The control digit of ICAO Doc 9303, part 3, 4.9: figures times 7, 3, 1 in turn, the rest by 10; «<» counts nothing. */
function controlOf(text: string): string {
  const sum = [...text].reduce(
    (total, sign, at) => total + Math.max(0, signs.indexOf(sign)) * ([7, 3, 1][at % 3] ?? 0),
    0,
  );
  return String(sum % 10);
}

/** Fields of the second line with a control digit of their own: from, to, and what they are called. */
const fields = [
  [0, 9, 'номера паспорта'],
  [13, 19, 'даты рождения'],
  [21, 27, 'срока действия'],
  [28, 42, 'личного номера'],
] as const;

/** ГГММДД as it is read in Russia; the century does not stand there. */
function dayOf(text: string): string {
  return `${text.slice(4)}.${text.slice(2, 4)}.${text.slice(0, 2)}`;
}

/**
 * The two lines of 44 signs at the foot of a passport of any country, or the second of them alone, with their control digits
 * (ICAO Doc 9303, part 4). The remark reads out the kind, country, number and days.
 *
 * @example validatePassportLines('L898902C36UTO7408122F1204159ZE184226B<<<<<10') // { ok: true, value: 'L898902C36UTO7408122F1204159ZE184226B<<<<<10', remark: 'Номер L898902C3, гражданство UTO, рождение 12.08.74, действует до 15.04.12.' }
 */
export function validatePassportLines(text: string): Validation {
  const bare = trimmed(text).replaceAll('«', '<<').replaceAll('‹', '<').replace(/\s/g, '').toUpperCase();
  if (/[А-ЯЁ]/.test(bare)) return refuse('В этих строках только латинские буквы. Наберите их заново.');
  if (!/^[A-Z\d<]*$/.test(bare) || (bare.length !== 44 && bare.length !== 88))
    return refuse('В строке 44 знака: латинские буквы, цифры и знаки «<». Введите вторую строку или обе.');
  const [first, second] = bare.length === 88 ? [bare.slice(0, 44), bare.slice(44)] : [undefined, bare];
  if (first !== undefined && !first.startsWith('P'))
    return refuse('Первая строка паспорта начинается с буквы P.');
  for (const [from, to, name] of fields) {
    const control = second.charAt(to);
    const field = second.slice(from, to);
    // An empty personal number may have no control digit.
    const empty = from === 28 && /^<+$/.test(field) && control === '<';
    if (!empty && control !== controlOf(field))
      return refuse(`Контрольная цифра ${name} не сходится. Сверьте каждый знак.`);
  }
  if (second.charAt(43) !== controlOf(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43)))
    return refuse('Последняя контрольная цифра не сходится. Сверьте каждый знак.');
  const plain = (part: string) => part.replaceAll('<', '');
  const kind =
    first === undefined ? '' : `Вид ${plain(first.slice(0, 2))}, выдан ${plain(first.slice(2, 5))}. `;
  const told = `Номер ${plain(second.slice(0, 9))}, гражданство ${plain(second.slice(10, 13))}, рождение ${dayOf(second.slice(13, 19))}, действует до ${dayOf(second.slice(21, 27))}.`;
  return accept(bare, `${kind}${told}`);
}
