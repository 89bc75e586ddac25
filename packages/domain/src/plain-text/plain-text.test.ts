import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText } from './plain-text.ts';

const invisible = [
  '\u00ad',
  '\u061c',
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2069),
  '\ufe0f',
  '\ufeff',
];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

describe('plainText', () => {
  test.each(invisible.map((mark) => [mark.codePointAt(0)?.toString(16), mark]))(
    'drops the invisible U+%s wherever it stands',
    (_, mark) => {
      expect(plainText(`${mark}19${mark}.01${mark}`)).toBe('19.01');
    },
  );

  test.each([
    ['a no-break space', 'а\u00a0б', 'а б'],
    ['a narrow no-break space', '10\u202f000', '10 000'],
    ['a thin space and a tab', '\u2009а\t\tб ', 'а б'],
    ['full-width forms', '１９．０１／＠', '19.01/@'],
    ['an accent apart from its letter', 'и\u0306', 'й'],
    ['a Roman numeral of one sign', 'Ⅸ', 'IX'],
    ['digits of other scripts', '٣ ۳ ३ ၃ 𝟛', '3 3 3 3 3'],
  ])('makes %s plain', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each(['-', '\u2010', '\u2011', '\u2012', '–', '—', '―', '−', '﹣', '－'])(
    'reads %s as a hyphen',
    (dash) => {
      expect(plainText(`а${dash}б`)).toBe('а-б');
    },
  );

  it('knows each digit of every script of the basic plane by its place among ten', () => {
    const digits = range(0, 0xffff).filter((sign) => /\p{Nd}/u.test(sign));
    expect(digits.length % 10).toBe(0);
    expect(digits.length).toBeGreaterThan(300);
    for (const [index, digit] of digits.entries()) expect(plainText(digit)).toBe(String(index % 10));
  });

  test.each([undefined, null, 7, {}, ['19'], Symbol('19'), () => '19'])('finds no text in %s', (value) => {
    expect(plainText(value)).toBe('');
  });

  it('answers any string, and leaves its own answer as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
