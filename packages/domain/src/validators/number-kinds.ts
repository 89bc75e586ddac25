import { validateBik } from './bik.ts';
import { validateCadastralNumber } from './cadastral-number.ts';
import { validateInn } from './inn.ts';
import { validateKpp } from './kpp.ts';
import { validateOgrn, validateOgrnip } from './ogrn.ts';
import { validateOktmo } from './oktmo.ts';
import { validateForeignPassport, validateRussianPassport, validateTravelPassport } from './passport.ts';
import { validatePassportLines } from './passport-lines.ts';
import { validatePhone } from './phone.ts';
import { validatePostalIndex } from './postal-index.ts';
import { validateSnils } from './snils.ts';
import type { Validation } from './validation.ts';
import { validateVin } from './vin.ts';

/** A kind of number that papers carry: how it is called, what is checked, and where the rule stands. */
export interface NumberKind {
  id: string;
  name: string;
  /** What it consists of: shown beside its field. */
  hint: string;
  /** What a check can find. */
  rule: string;
  /** The act or standard that sets the form. From second hand: «требует проверки». */
  norm?: string;
  /** Digits alone, nothing between them. */
  digitsOnly?: true;
  validate(text: string): Validation;
}

const taxNumbers = 'приказ ФНС России от 29.06.2012 № ММВ-7-6/435@';
const noControl = 'контрольной цифры нет, видны только длина и начало';
const passports = 'ИКАО, документ 9303';

/** All kinds of numbers that are checked here, in the order of a form. */
export const numberKinds: readonly NumberKind[] = [
  {
    id: 'inn',
    name: 'ИНН',
    hint: '10 цифр у организации, 12 у человека',
    rule: 'последняя цифра (у человека две) считается из остальных',
    norm: taxNumbers,
    digitsOnly: true,
    validate: validateInn,
  },
  {
    id: 'kpp',
    name: 'КПП',
    hint: '9 знаков, например 770701001',
    rule: 'пятый и шестой знаки бывают латинскими буквами; контрольной цифры нет',
    norm: taxNumbers,
    validate: validateKpp,
  },
  {
    id: 'snils',
    name: 'СНИЛС',
    hint: '11 цифр, например 112-233-445 95',
    rule: 'последние две цифры считаются из первых девяти',
    validate: validateSnils,
  },
  {
    id: 'ogrn',
    name: 'ОГРН',
    hint: '13 цифр',
    rule: 'последняя цифра считается из остальных',
    digitsOnly: true,
    validate: validateOgrn,
  },
  {
    id: 'ogrnip',
    name: 'ОГРНИП',
    hint: '15 цифр',
    rule: 'последняя цифра считается из остальных',
    digitsOnly: true,
    validate: validateOgrnip,
  },
  {
    id: 'oktmo',
    name: 'ОКТМО',
    hint: '8 цифр, у населённого пункта 11',
    rule: noControl,
    norm: 'ОК 033-2013',
    digitsOnly: true,
    validate: validateOktmo,
  },
  { id: 'bik', name: 'БИК', hint: '9 цифр', rule: noControl, digitsOnly: true, validate: validateBik },
  {
    id: 'passport',
    name: 'Паспорт гражданина России',
    hint: 'Серия и номер: 10 цифр',
    rule: 'видна только длина',
    validate: validateRussianPassport,
  },
  {
    id: 'travel',
    name: 'Загранпаспорт России',
    hint: 'Серия и номер: 9 цифр',
    rule: 'видна только длина',
    validate: validateTravelPassport,
  },
  {
    id: 'foreign',
    name: 'Иностранный паспорт',
    hint: 'Буквы и цифры, как в паспорте',
    rule: 'у каждой страны свой вид; видны чужие знаки и смесь русских и латинских букв',
    validate: validateForeignPassport,
  },
  {
    id: 'lines',
    name: 'Строки внизу паспорта со знаками «<»',
    hint: 'Вторая строка или обе, по 44 знака',
    rule: 'пять контрольных цифр: номера, даты рождения, срока, личного номера и общая',
    norm: passports,
    validate: validatePassportLines,
  },
  {
    id: 'phone',
    name: 'Телефон',
    hint: 'Например: +7 912 345-67-89',
    rule: 'российский номер: +7 и 10 цифр',
    validate: validatePhone,
  },
  {
    id: 'index',
    name: 'Почтовый индекс',
    hint: '6 цифр',
    rule: noControl,
    digitsOnly: true,
    validate: validatePostalIndex,
  },
  {
    id: 'vin',
    name: 'VIN автомобиля',
    hint: '17 знаков: латинские буквы и цифры',
    rule: 'букв I, O и Q нет; девятый знак контрольный не у всех машин',
    norm: 'ISO 3779',
    validate: validateVin,
  },
  {
    id: 'cadastral',
    name: 'Кадастровый номер',
    hint: 'Например: 77:01:0001013:4915',
    rule: 'четыре части через двоеточие; контрольной цифры нет',
    validate: validateCadastralNumber,
  },
];
