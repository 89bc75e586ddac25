import { calculators, type InputSpec } from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryOf, readEntry } from './entry.ts';
import { fromFragment, toFragment } from './fragment.ts';

const renewal = calculators.find(({ id }) => id === 'patent-renewal')?.inputs ?? [];

/** The link of what stands in the fields. */
function linkOf(specs: readonly InputSpec[], entry: Entry, today?: PlainDate): string {
  return toFragment(specs, entry, readEntry(specs, entry, today).dates);
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'the link of %s',
  (_, calculator) => {
    const { inputs, example } = calculator;
    it('brings back what was typed', () => {
      const entry = entryOf(inputs, example);
      const linked = fromFragment(inputs, `#${linkOf(inputs, entry)}`);
      expect(linked?.broken).toBe(false);
      expect(linked && readEntry(inputs, linked.entry, undefined).inputs).toEqual(
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

describe('a date in a link', () => {
  it.each([
    ['19 января 2026', '19.01.2026'],
    ['5.3.26', '05.03.2026'],
    ['14 декабря', '14.12.2025'],
    ['вчера', '21.11.2026'],
    ['«19» января 2026 г.', '19.01.2026'],
  ])('is whole though it was typed as «%s»: it means the same day next year', (typed, linked) => {
    const entry = { ...entryOf(renewal, {}), patentIssuedOn: typed };
    expect(linkOf(renewal, entry, '2026-11-22')).toBe(`v=1&patentIssuedOn=${linked}`);
  });
  it.each(['31.02.2026', '19.01.20', '23.1', 'скоро'])('is left out while it is «%s»', (typed) => {
    const entry = { ...entryOf(renewal, {}), patentIssuedOn: typed, contractOn: '14.12.2026' };
    expect(linkOf(renewal, entry, '2026-11-22')).toBe('v=1&contractOn=14.12.2026');
  });
  it('stands in the field as a person types it, also when a machine wrote it', () => {
    expect(fromFragment(renewal, 'patentIssuedOn=2026-01-19&contractOn=14 декабря 2026')).toEqual({
      entry: expect.objectContaining({ patentIssuedOn: '19.01.2026', contractOn: '14 декабря 2026' }),
      broken: false,
    });
  });
  it.each([
    '',
    '1',
    '19',
    '19.',
    '19.01',
    '19.01.',
    '19.01.2',
    '19.01.20',
    '19.01.202',
    '19.01.26',
    '190120',
  ])('cut to «%s» is not read as another day, and the link is called broken', (cut) => {
    expect(fromFragment(renewal, `v=1&contractOn=14.12.2026&patentIssuedOn=${cut}`)).toEqual({
      entry: expect.objectContaining({ patentIssuedOn: '', contractOn: '14.12.2026' }),
      broken: true,
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
      entry: { patentIssuedOn: '19.01.2026' },
      broken: false,
    });
  });
  it('is bounded: a huge row number or value adds nothing', () => {
    expect(fromFragment(specs, '#payments.999999999.amount=1')).toBeUndefined();
    expect(fromFragment(specs, `#patentIssuedOn=${'1'.repeat(10_000)}`)).toMatchObject({
      entry: { patentIssuedOn: '' },
      broken: true,
    });
  });
  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calculators), fc.string({ maxLength: 300 }), ({ inputs }, fragment) => {
        const linked = fromFragment(inputs, fragment);
        if (linked) readEntry(inputs, linked.entry, '2026-11-22');
      }),
    );
  });
});

it.each(['да', 'yes', '1', 'True', ''])(
  'a link whose yes or no is «%s» is broken: it is never read as no',
  (written) => {
    const { inputs } = calculators.find(({ id }) => id === 'child-registration') ?? {};
    const linked = fromFragment(inputs ?? [], `#v=1&permanentRegistrationHere=${written}`);
    expect(linked?.broken).toBe(true);
    expect(linked?.entry.permanentRegistrationHere).toBe('');
  },
);
