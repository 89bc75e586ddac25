import { tellLookAlikes } from './look-alikes.ts';
import { accept, bareNumber, refuse, type Validation } from './validation.ts';

/** The figure of each sign, in the order of `signs`; weights by place, that of the control sign being nothing. */
const signs = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const figures = '012345678912345678123457923456789';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * VIN of a vehicle: 17 Latin capitals and digits without I, O and Q. The ninth is a control sign only for some markets, so one
 * that does not fit, or is none, is a remark and no refusal.
 *
 * @example validateVin('1m8gdm9axkp042788') // { ok: true, value: '1M8GDM9AXKP042788', remark: 'Контрольный знак сходится.' }
 * @example validateVin('1M8GDM9AXKP04278') // { ok: false, message: 'В VIN 17 знаков, а здесь 16.' }
 */
export function validateVin(text: string): Validation {
  const bare = bareNumber(text).replace(/[ -]/g, '').toUpperCase();
  if (bare === '') return refuse('В VIN 17 знаков: латинские буквы и цифры.');
  if (/[А-ЯЁ]/.test(bare))
    return refuse(
      tellLookAlikes(bare) ?? 'В VIN только латинские буквы, а здесь русские. Наберите их заново.',
    );
  const forbidden = /[IOQ]/.exec(bare)?.[0];
  if (forbidden !== undefined)
    return refuse(`Буквы ${forbidden} в VIN не бывает: похоже на ${forbidden === 'I' ? 1 : 0}.`);
  if (!/^[\dA-Z]+$/.test(bare)) return refuse('В VIN только латинские буквы и цифры.');
  if (bare.length !== 17) return refuse(`В VIN 17 знаков, а здесь ${bare.length}.`);
  const sum = weights.reduce(
    (total, weight, at) => total + weight * Number(figures[signs.indexOf(bare.charAt(at))]),
    0,
  );
  const control = sum % 11 === 10 ? 'X' : String(sum % 11);
  if (bare.charAt(8) === control) return accept(bare, 'Контрольный знак сходится.');
  // A control sign is a digit or X; any other sign in its place says that the maker has none.
  return accept(
    bare,
    /[\dX]/.test(bare.charAt(8))
      ? 'Девятый знак не сходится. Он контрольный не у всех машин, поэтому сверьте номер ещё раз.'
      : 'Контрольного знака у этой машины нет, опечатку он не покажет: сверьте номер по знаку.',
  );
}
