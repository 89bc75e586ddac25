import { calculators } from '@poryadok/domain/calculators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, readEntry } from './entry.ts';
import { fromFragment, toFragment } from './fragment.ts';

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'the link of %s',
  (_, calculator) => {
    const { inputs, example } = calculator;
    it('brings back what was typed', () => {
      const entry = entryOf(inputs, example);
      const linked = fromFragment(inputs, `#${toFragment(inputs, entry)}`);
      expect(linked && readEntry(inputs, linked, undefined).inputs).toEqual(
        readEntry(inputs, entry, undefined).inputs,
      );
    });
    it('gives the example’s inputs to the calculator, as the example means them', () => {
      const { inputs: read, errors } = readEntry(inputs, entryOf(inputs, example), undefined);
      expect(errors).toEqual({});
      expect(read).toMatchObject(example as object);
    });
  },
);

describe('a date without a year', () => {
  const specs = calculators.find(({ id }) => id === 'patent-renewal')?.inputs ?? [];
  it('goes into a link with the year it was understood with, so that it means the same day next year', () => {
    const entry = entryOf(specs, {});
    const typed = { ...entry, patentIssuedOn: '19 января 2026', contractOn: '14 декабря' };
    const { dates } = readEntry(specs, typed, '2026-11-22');
    const link = toFragment(specs, typed, dates);
    expect(fromFragment(specs, link)).toMatchObject({
      patentIssuedOn: '19 января 2026',
      contractOn: '14.12.2026',
    });
  });
});

describe('a date as machines write it', () => {
  it('stands in the field as a person types it', () => {
    const specs = calculators.find(({ id }) => id === 'patent-renewal')?.inputs ?? [];
    expect(fromFragment(specs, 'patentIssuedOn=2026-01-19&contractOn=2026-02-31')).toMatchObject({
      patentIssuedOn: '19.01.2026',
      contractOn: '2026-02-31',
    });
  });
});

describe('a broken link', () => {
  const specs = calculators.find(({ id }) => id === 'patent-tax-coverage')?.inputs ?? [];
  it('without a key that we know fills nothing', () => {
    for (const fragment of [
      '',
      '#',
      '#v=1',
      '#v=9&later=1',
      '#%E0%A4%A',
      '#=&&==',
      '#__proto__=1&constructor=2',
    ])
      expect(fromFragment(specs, fragment)).toBeUndefined();
  });
  it('keeps what it can and ignores the rest', () => {
    expect(fromFragment(specs, '#v=2&patentIssuedOn=19.01.2026&unknown=1')).toMatchObject({
      patentIssuedOn: '19.01.2026',
    });
  });
  it('is bounded: a huge row number or value adds nothing', () => {
    expect(fromFragment(specs, '#payments.999999999.amount=1')).toBeUndefined();
    expect(fromFragment(specs, `#patentIssuedOn=${'1'.repeat(10_000)}`)).toBeUndefined();
  });
  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calculators), fc.string({ maxLength: 300 }), ({ inputs }, fragment) => {
        const entry = fromFragment(inputs, fragment);
        if (entry) readEntry(inputs, entry, '2026-11-22');
      }),
    );
  });
});
