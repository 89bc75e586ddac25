import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../../test/any-text.ts';
import { plainText } from '../plain-text/plain-text.ts';
import {
  checkFile,
  compareTexts,
  findLookAlikes,
  numberKinds,
  tellLookAlikes,
  type Validation,
  validateBik,
  validateCadastralNumber,
  validateEmail,
  validateForeignPassport,
  validateInn,
  validateKpp,
  validateOgrn,
  validateOgrnip,
  validateOktmo,
  validatePassportLines,
  validatePhone,
  validatePostalIndex,
  validateRussianPassport,
  validateSnils,
  validateTravelPassport,
  validateVin,
} from './index.ts';

const allOf = {
  validateBik,
  validateCadastralNumber,
  validateEmail,
  validateForeignPassport,
  validateInn,
  validateKpp,
  validateOgrn,
  validateOgrnip,
  validateOktmo,
  validatePassportLines,
  validatePhone,
  validatePostalIndex,
  validateRussianPassport,
  validateSnils,
  validateTravelPassport,
  validateVin,
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
      ['ИНН: 1840035307.', '1840035307'],
      ["'1840035307", '1840035307'],
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
      ['Паспорт серия 45 08 номер 123456', '4508 123456'],
    ],
    ['450812345', '45081234567', '45О8123456'],
  ],
  [
    'паспорт иностранца',
    validateForeignPassport,
    [
      ['fa 1234567', 'FA1234567'],
      ['12345', '12345'],
    ],
    ['1234', 'ABCDEF', `${'A'.repeat(19)}12`, 'AB1234567!', 'AВ1234567', 'A1В234567'],
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
  [
    'КПП',
    validateKpp,
    [
      ['770701001', '770701001'],
      ['КПП 7707 01 001', '770701001'],
      ['7707ab001', '7707AB001'],
    ],
    ['77070100', '7707010011', '000701001', '7707А1001', '7707АB001', '7707O1001!', 'A70701001', ''],
  ],
  [
    'ОКТМО',
    validateOktmo,
    [
      ['45382000', '45382000'],
      ['45 382 000 001', '45382000001'],
      ['ОКТМО: 45382000', '45382000'],
    ],
    ['4538200', '453820000', '4538200000', '453820000011', '00382000', '4538200О', ''],
  ],
  [
    'почтовый индекс',
    validatePostalIndex,
    [
      ['101000', '101000'],
      ['индекс 694 923', '694923'],
    ],
    ['001000', '701000', '10100', '1010000', '10100О', ''],
  ],
  [
    'загранпаспорт России',
    validateTravelPassport,
    [
      ['71 1234567', '71 1234567'],
      ['Загранпаспорт 71№1234567', '71 1234567'],
    ],
    ['71123456', '7112345678', ''],
  ],
  [
    'кадастровый номер',
    validateCadastralNumber,
    [
      ['77:01:0001013:4915', '77:01:0001013:4915'],
      ['КН 77 : 01 : 000101 : 1.', '77:01:000101:1'],
      ['50 00 0000000 123', '50:00:0000000:123'],
    ],
    [
      '77:01:0001013',
      '77:01:00010:4915',
      '77:01:00010133:4915',
      '7:01:0001013:4915',
      '77:1:0001013:4915',
      '77:01:0001013:0',
      '77:01:0001013:1234567890123',
      '77:01:000101З:4915',
      '',
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

it('remarks on Russian letters in the number of a foreign passport', () => {
  expect(validateForeignPassport('АВ-1234567')).toEqual({
    ok: true,
    value: 'АВ1234567',
    remark: 'Буквы русские. Если в паспорте они латинские, наберите их заново.',
  });
});

describe('VIN', () => {
  it.each([
    ['1m8gdm9axkp042788', '1M8GDM9AXKP042788', 'Контрольный знак сходится.'],
    ['VIN: 1M8GDM9A XKP042788', '1M8GDM9AXKP042788', 'Контрольный знак сходится.'],
    ['11111111111111111', '11111111111111111', 'Контрольный знак сходится.'],
    [
      'XTA210990Y2766380',
      'XTA210990Y2766380',
      'Девятый знак не сходится. Он контрольный не у всех машин, поэтому сверьте номер ещё раз.',
    ],
    [
      'WVWZZZ1JZXW000001',
      'WVWZZZ1JZXW000001',
      'Контрольного знака у этой машины нет, опечатку он не покажет: сверьте номер по знаку.',
    ],
  ])('takes «%s» and tells of its control sign', (text, value, remark) => {
    expect(validateVin(text)).toEqual({ ok: true, value, remark });
  });

  it.each([
    ['1M8GDM9AXKP04278', 'В VIN 17 знаков, а здесь 16.'],
    ['1M8GDM9AXKP0427888', 'В VIN 17 знаков, а здесь 18.'],
    ['1M8GDM9AXKPO42788', 'Буквы O в VIN не бывает: похоже на 0.'],
    ['IM8GDM9AXKP042788', 'Буквы I в VIN не бывает: похоже на 1.'],
    ['1M8GDM9АXKP042788', 'В слове «АXKP» 1-я буква «А» русская.'],
    ['1М8GDM9AXKP042788', 'В VIN только латинские буквы, а здесь русские. Наберите их заново.'],
    ['1M8GDM9AXKP04278!', 'В VIN только латинские буквы и цифры.'],
    ['', 'В VIN 17 знаков: латинские буквы и цифры.'],
  ])('refuses «%s»', (text, message) => {
    expect(validateVin(text)).toEqual({ ok: false, message });
  });
});

/** The specimen of ICAO Doc 9303, part 4. */
const specimen = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;

describe('the lines at the foot of a passport', () => {
  it('reads both as they are pasted', () => {
    expect(validatePassportLines(specimen.join('\n'))).toEqual({
      ok: true,
      value: specimen.join(''),
      remark: 'Вид P, выдан UTO. Номер L898902C3, гражданство UTO, рождение 12.08.74, действует до 15.04.12.',
    });
  });

  it.each([
    [0, 'номера паспорта'],
    [13, 'даты рождения'],
    [21, 'срока действия'],
    [28, 'личного номера'],
  ])('finds a wrong sign at %i', (at, name) => {
    const wrong = [...specimen[1]].with(at, specimen[1][at] === '9' ? '8' : '9').join('');
    expect(validatePassportLines(wrong)).toEqual({
      ok: false,
      message: `Контрольная цифра ${name} не сходится. Сверьте каждый знак.`,
    });
  });

  it('finds a wrong last sign, a wrong length, a wrong script and a wrong document', () => {
    const messages = [
      `${specimen[1].slice(0, 43)}1`,
      specimen[1].slice(1),
      specimen[1].replace('C', 'С'),
      specimen.join('').replace('P<', 'I<'),
      '',
    ].map((text) => validatePassportLines(text));
    expect(messages.map((result) => (result.ok ? result.value : result.message))).toEqual([
      'Последняя контрольная цифра не сходится. Сверьте каждый знак.',
      'В строке 44 знака: латинские буквы, цифры и знаки «<». Введите вторую строку или обе.',
      'В этих строках только латинские буквы. Наберите их заново.',
      'Первая строка паспорта начинается с буквы P.',
      'В строке 44 знака: латинские буквы, цифры и знаки «<». Введите вторую строку или обе.',
    ]);
  });
});

describe('letters that look alike', () => {
  it.each([
    ['18400З5307', validateInn, 'З', 3],
    ['4508О23456', validateRussianPassport, 'О', 0],
    ['04452522б', validateBik, 'б', 6],
    ['115184000071В', validateOgrn, 'В', 8],
    ['10l000', validatePostalIndex, 'l', 1],
  ])('among the digits of «%s» are told', (text, validate, letter, digit) => {
    expect(validate(text)).toEqual({
      ok: false,
      message: `Вместо цифры стоит буква «${letter}», похожая на ${digit}. Исправьте её на цифру.`,
    });
  });

  it('are found in a word of the other script, and only there', () => {
    expect(findLookAlikes('Иванoв и Petrоv')).toEqual([
      { word: 'Иванoв', at: 5, letter: 'o', script: 'латинская' },
      { word: 'Petrоv', at: 5, letter: 'о', script: 'русская' },
    ]);
    expect(tellLookAlikes('Ивaнoв')).toBe('В слове «Ивaнoв» 3-я буква «a» латинская. И ещё похожих букв: 1.');
    expect(findLookAlikes('ООО «Ромашка», O’zbekiston, 🙂')).toEqual([]);
  });
});

describe('two documents', () => {
  const shown = (pieces: readonly { text: string; same: boolean }[]) =>
    pieces.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

  it.each([
    ['Иванов', 'Иванов', 'same', 'Иванов', 'Иванов', []],
    ['ИВАНОВ', 'Иванов', 'alike', 'ИВАНОВ', 'Иванов', []],
    ['5.3.1990', '5 марта 1990', 'same-day', '5.3.1990', '5 марта 1990', []],
    ['д. 5, кв. 7', 'д.5 кв 7', 'alike', 'д. 5, кв. 7', 'д.5 кв 7', []],
    ['Семёнов', 'Семенов', 'differs', 'Сем[ё]нов', 'Сем[е]нов', ['Разница в буквах «е» и «ё».']],
    ['Каримов', 'Каримоф', 'differs', 'Каримо[в]', 'Каримо[ф]', []],
    ['Мухаммад', 'Мухамад', 'differs', 'Мухам[м]ад', 'Мухамад', []],
    ['Иванов', '', 'differs', '[Иванов]', '', []],
    ['Ивaнов', 'Иванов', 'differs', 'Ив[a]нов', 'Ив[а]нов', ['В слове «Ивaнов» 3-я буква «a» латинская.']],
    [
      'АВ 123',
      'AB 123',
      'differs',
      '[АВ] 123',
      '[AB] 123',
      ['На вид одинаково, но буквы из разных алфавитов: русские и латинские.'],
    ],
  ])('«%s» and «%s» are %s', (one, other, likeness, first, second, remarks) => {
    const result = compareTexts(one, other);
    expect({
      likeness: result.likeness,
      first: shown(result.first),
      second: shown(result.second),
      remarks: result.remarks,
    }).toEqual({ likeness, first, second, remarks });
  });

  it('lose nothing of any text, and never throw', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { first, second } = compareTexts(one, other);
        const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
        expect([joined(first), joined(second)]).toEqual([plainText(one), plainText(other)]);
      }),
    );
    for (const value of [undefined, null, 1, {}, Symbol('1')])
      expect(compareTexts(value, value).likeness).toBe('same');
    expect(compareTexts('а'.repeat(500), 'б'.repeat(500)).likeness).toBe('differs');
    expect(compareTexts('а'.repeat(501), '').likeness).toBe('too-long');
  });
});

it('every kind of number that a form shows takes no text in silence', () => {
  expect(new Set(numberKinds.map(({ id }) => id)).size).toBe(numberKinds.length);
  for (const { validate, rule } of numberKinds) {
    expect(validate('?')).toEqual({ ok: false, message: expect.stringMatching(/^[А-ЯЁ].*\.$/) });
    expect(rule).not.toMatch(/[.]$/);
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
      fc.property(anyText, (text) => {
        const result = validate(text);
        if (result.ok) expect(validate(result.value)).toEqual(result);
      }),
    );
    expect(validate('1'.repeat(100_000)).ok).toBe(false);
  }
});

it('no validator throws, whatever JavaScript gives it', () => {
  const given = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(given, given, (one, other) => {
      for (const validate of Object.values(allOf)) expect(typeof validate(one as string).ok).toBe('boolean');
      for (const { validate } of numberKinds) expect(typeof validate(one as string).ok).toBe('boolean');
      expect(compareTexts(one, other).remarks).toBeInstanceOf(Array);
      expect(findLookAlikes(one)).toBeInstanceOf(Array);
      expect(typeof (tellLookAlikes(one) ?? '')).toBe('string');
      expect(typeof checkFile(one as never, other as never).ok).toBe('boolean');
    }),
  );
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
