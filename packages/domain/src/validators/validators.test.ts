import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkFile,
  type Validation,
  validateBik,
  validateEmail,
  validateForeignPassport,
  validateInn,
  validateOgrn,
  validateOgrnip,
  validatePhone,
  validateRussianPassport,
  validateSnils,
} from './index.ts';

const allOf = {
  validateBik,
  validateEmail,
  validateForeignPassport,
  validateInn,
  validateOgrn,
  validateOgrnip,
  validatePhone,
  validateRussianPassport,
  validateSnils,
};

describe.each<[string, (text: string) => Validation, [string, string][], string[]]>([
  [
    'ИНН',
    validateInn,
    [
      ['1840035307', '1840035307'],
      ['7707083893', '7707083893'],
      ['500100732259', '500100732259'],
      [' 5001 0073 2259 ', '500100732259'],
      ['\u202a1840035307\u202c', '1840035307'],
      ['１８４００３５３０７', '1840035307'],
    ],
    [
      '1840035308',
      '500100732258',
      '500100732269',
      '184003530',
      '18400353070',
      '0000000000',
      '000000000000',
      '18400З5307',
      '',
    ],
  ],
  [
    'СНИЛС',
    validateSnils,
    [
      ['112-233-445 95', '112-233-445 95'],
      ['11223344595', '112-233-445 95'],
      ['112–233–445\u00a095', '112-233-445 95'],
      ['№ 112-233-445 95', '112-233-445 95'],
      ['087-654-303 00', '087-654-303 00'],
      ['001-001-998 77', '001-001-998 77'],
      ['001-001-999 65', '001-001-999 65'],
    ],
    ['112-233-445 96', '001-001-999 66', '000-000-000 00', '112-233-445', ''],
  ],
  [
    'ОГРН',
    validateOgrn,
    [
      ['1151840000718', '1151840000718'],
      ['1027700132195', '1027700132195'],
    ],
    ['1151840000717', '115184000071', '0000000000000', ''],
  ],
  [
    'ОГРНИП',
    validateOgrnip,
    [['304500116000157', '304500116000157']],
    ['304500116000158', '1151840000718', '000000000000000'],
  ],
  [
    'БИК',
    validateBik,
    [
      ['044525225', '044525225'],
      ['019401100', '019401100'],
    ],
    ['034525225', '54452522', '04452522а'],
  ],
  [
    'паспорт РФ',
    validateRussianPassport,
    [
      ['4508123456', '4508 123456'],
      ['45 08 № 123456', '4508 123456'],
    ],
    ['450812345', '45081234567', '45О8123456'],
  ],
  [
    'паспорт иностранца',
    validateForeignPassport,
    [
      ['fa 1234567', 'FA1234567'],
      ['АВ-1234567', 'АВ1234567'],
      ['12345', '12345'],
    ],
    ['1234', 'ABCDEF', `${'A'.repeat(19)}12`, 'AB1234567!'],
  ],
  [
    'телефон',
    validatePhone,
    [
      ['+7 916 123-45-67', '+79161234567'],
      ['8 (916) 123-45-67', '+79161234567'],
      ['9161234567', '+79161234567'],
      ['8 800 100-70-10', '+78001007010'],
      ['8.916.123.45.67', '+79161234567'],
      ['+7.916.123.45.67', '+79161234567'],
      ['8(495)123‑45‑67', '+74951234567'],
      ['\u202a+7 916 123-45-67\u202c', '+79161234567'],
    ],
    ['+7 777 123 45 67', '+380501234567', '916123456', '91612345678', '+7916123456а'],
  ],
  [
    'почта',
    validateEmail,
    [
      [' anna@example.ru ', 'anna@example.ru'],
      ['a.b+c@sub.example.com', 'a.b+c@sub.example.com'],
      ['почта@пример.рф', 'почта@пример.рф'],
    ],
    [
      'anna',
      'anna@',
      '@example.ru',
      'anna@example',
      'anna@example..ru',
      'an na@example.ru',
      'a@b@c.ru',
      'a..b@example.ru',
      '.a@b.ru',
      'a.@b.ru',
      'a@.b.ru',
      'a@b.ru.',
      `${'a'.repeat(65)}@example.ru`,
    ],
  ],
])('%s', (_, validate, accepted, refused) => {
  test.each(accepted)('takes «%s» as «%s»', (text, value) => {
    expect(validate(text)).toEqual({ ok: true, value });
  });

  test.each(refused)('refuses «%s» with a sentence', (text) => {
    expect(validate(text)).toEqual({ ok: false, message: expect.stringMatching(/^[А-ЯЁ].*\.$/) });
  });
});

it('catches every single wrong digit of this ИНН', () => {
  const right = [...'500100732259'];
  for (const [at, digit] of right.entries()) {
    for (let shift = 1; shift <= 9; shift++) {
      const wrong = right.with(at, String((Number(digit) + shift) % 10)).join('');
      expect(validateInn(wrong).ok).toBe(false);
    }
  }
});

it.each([
  '+7 495 123-45-67 доб. 5',
  '8.495.123.45.67 (доб. 12)',
  '84951234567,5',
  '84951234567 вн.7',
  '84951234567#5',
])('tells to leave out the extension of «%s»', (phone) => {
  expect(validatePhone(phone)).toEqual({
    ok: false,
    message: 'Добавочный номер уберите: нужны +7 и 10 цифр.',
  });
});

it('takes what it gave, and answers any text', () => {
  for (const validate of Object.values(allOf)) {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = validate(text);
        if (result.ok) expect(validate(result.value)).toEqual(result);
      }),
    );
    expect(validate('1'.repeat(100_000)).ok).toBe(false);
  }
});

describe.each(Object.entries(allOf))('%s', (_, validate) => {
  it.each([[undefined], [null], [1840035307], [true], [{}], [['1840035307']], [Symbol('1')], [new Date(0)]])(
    'refuses %s, which is no text, in words',
    (value) => {
      const result: Validation = Reflect.apply(validate, undefined, [value]);
      expect(result).toEqual({ ok: false, message: expect.stringMatching(/^[А-ЯЁ].*\.$/) });
    },
  );
});

describe('checkFile', () => {
  const profile = { formats: ['PDF', 'JPG'] as ('PDF' | 'JPG')[], maxMegabytes: 5 };
  const fiveMegabytes = 5 * 1024 * 1024;

  test.each([
    ['паспорт.pdf', fiveMegabytes],
    ['паспорт.PDF', 1],
    ['скан.2026.jpeg', 1000],
  ])('takes %s of %i bytes', (name, size) => {
    expect(checkFile({ name, size }, profile)).toEqual({ ok: true, value: name });
  });

  test.each([
    ['паспорт.pdf', fiveMegabytes + 1, 'Файл больше 5 МБ. Уменьшите его или снимите заново.'],
    ['паспорт.png', 1, 'Такой файл не примут. Подойдёт PDF, JPG.'],
    ['pdf', 1, 'Такой файл не примут. Подойдёт PDF, JPG.'],
    ['паспорт.pdf.exe', 1, 'Такой файл не примут. Подойдёт PDF, JPG.'],
    ['паспорт.pdf', 0, 'Файл пустой. Выберите другой.'],
  ])('refuses %s of %i bytes', (name, size, message) => {
    expect(checkFile({ name, size }, profile)).toEqual({ ok: false, message });
  });

  it('asks nothing that the profile does not', () => {
    expect(checkFile({ name: 'файл', size: 1e9 }, {}).ok).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['паспорт.pdf'],
    [{}],
    [{ size: 1 }],
    [{ name: 'паспорт.pdf' }],
    [{ name: '', size: 1 }],
    [{ name: 7, size: 1 }],
    [{ name: 'паспорт.pdf', size: -1 }],
    [{ name: 'паспорт.pdf', size: Number.NaN }],
    [{ name: 'паспорт.pdf', size: Number.POSITIVE_INFINITY }],
    [{ name: 'паспорт.pdf', size: 0.5 }],
    [{ name: 'паспорт.pdf', size: '1' }],
  ])('refuses %j, which is no file', (file) => {
    expect(Reflect.apply(checkFile, undefined, [file, profile])).toEqual({
      ok: false,
      message: 'Файл не читается. Выберите его снова.',
    });
  });
});
