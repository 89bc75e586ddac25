import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatRubles, tellRubles } from '../../src/calculators/engine/format-rubles.ts';
import { readAmount, readInteger } from '../../src/calculators/engine/read-number.ts';

describe('a sum', () => {
  test.each([
    ['10000', 10_000],
    ['10 000', 10_000],
    ['10\u00a0000', 10_000],
    ['10\u202f000', 10_000],
    ['10\u2009000', 10_000],
    ['10.000', 10_000],
    ['10,000', 10_000],
    ["10'000", 10_000],
    ['10’000', 10_000],
    ['1 234 567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['10 000 ₽', 10_000],
    ['10000₽', 10_000],
    ['10 000 руб.', 10_000],
    ['10 000 р.', 10_000],
    ['10000р', 10_000],
    ['10 000 рублей', 10_000],
    ['1 рубль', 1],
    ['10 000 RUB', 10_000],
    ['10 000,50 руб.', 10_000.5],
    ['10 000.00', 10_000],
    ['10000,50', 10_000.5],
    ['10,50', 10.5],
    ['0,07', 0.07],
    ['٨٩٠٠', 8900],
    ['٨٬٩٠٠', 8900],
    ['１０ ０００', 10_000],
    ['\u200e10\u200b000', 10_000],
    ['0', 0],
    ['−3', -3],
    ['999', 999],
    ['1.000', 1000],
    ['999.999', 999_999],
  ])('«%s» is %d', (typed, value) => {
    expect(readAmount(typed)).toEqual({ ok: true, value });
  });

  test.each(['10.0', '10,5', '10.0000', '1.2.3', '0.500', '0,000', '1.234,567', '1.234.56', '10 000.500'])(
    '«%s» could be kopecks or thousands and is refused',
    (typed) => {
      expect(readAmount(typed)).toEqual({
        ok: false,
        message: 'Проверьте число: копейки — две цифры, 10,50, тысячи — три, 10 000.',
      });
    },
  );

  test.each([
    '',
    'сто',
    '1e5',
    '--1',
    '10 0',
    '10 00',
    '1 0000',
    '10.',
    ',50',
    '10 тыс.',
    '🙂',
    '9'.repeat(30),
  ])('«%s» is no number', (typed) => {
    expect(readAmount(typed)).toEqual({
      ok: false,
      message: 'Это не число. Введите цифры, например 10000.',
    });
  });

  test.each([
    [200, true],
    [201, false],
  ])('of %i signs is read: %s', (length, ok) => {
    expect(readAmount('10'.padStart(length)).ok).toBe(ok);
  });

  it('comes back from the way it is written and from the way it is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (kopecks) => {
        const value = kopecks / 100;
        expect(readAmount(formatRubles(value))).toEqual({ ok: true, value });
        expect(readAmount(tellRubles(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('with a point or a comma is never read a thousand times too small', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.nat(999),
        fc.constantFrom('.', ','),
        (whole, rest, point) => {
          const typed = `${whole}${point}${String(rest).padStart(3, '0')}`;
          expect(readAmount(typed)).toEqual({ ok: true, value: whole * 1000 + rest });
        },
      ),
    );
  });

  it('is a number or a sentence, whatever was typed', () => {
    const signs = fc.constantFrom('1', '0', ' ', '.', ',', "'", '-', '₽', 'р', '\u00a0');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const read of [readAmount(typed), readInteger(typed)]) {
          if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
          else expect(read.message).toMatch(/^[А-Я].*\.$/);
        }
      }),
    );
    for (const value of [undefined, null, 7, {}])
      expect(Reflect.apply(readAmount, undefined, [value])).toMatchObject({ ok: false });
  });
});

describe('a count of days', () => {
  test.each([
    ['20', 20],
    ['−5', -5],
    ['-5', -5],
    ['+5', 5],
    ['- 5', -5],
    ['1 000', 1000],
    ['1.000', 1000],
    ['20 дней', 20],
    ['1 день', 1],
    ['2 дня', 2],
    ['20 дн.', 20],
    ['20д', 20],
    ['20 рабочих дней', 20],
    ['20 раб. дн.', 20],
    ['٢٠', 20],
    ['0', 0],
    ['007', 7],
    ['20,00', 20],
  ])('«%s» is %d', (typed, value) => {
    expect(readInteger(typed)).toEqual({ ok: true, value });
  });

  test.each(['1,5', '1.50', '10.0', 'пять', '1e3', '5 месяцев', '', '9'.repeat(16)])(
    '«%s» is refused',
    (typed) => {
      expect(readInteger(typed)).toEqual({
        ok: false,
        message: 'Введите целое число цифрами, например 20.',
      });
    },
  );
});
