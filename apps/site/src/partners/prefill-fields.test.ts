import { calculators } from '@poryadok/domain/calculators';
import { prefillAttribute } from '@poryadok/embed/protocol';
import { expect, it } from 'vitest';
import { readPrefill } from '../calculator/prefill.ts';
import { prefillFields } from './prefill-fields.ts';

it.each(calculators.map((one) => [one.id, one] as const))(
  'E15: every example in the table of %s is understood by its frame',
  (_, { inputs, example }) => {
    const given = prefillFields(inputs, example).flatMap(({ attribute, example: written }) =>
      written === undefined ? [] : [[attribute.replace('data-prefill-', '').replaceAll('-', ''), written]],
    );
    expect(given.length).toBeGreaterThan(0);
    const read = readPrefill(inputs, { prefill: Object.fromEntries(given) });
    expect(read.refused).toEqual([]);
    expect(read.unknown).toEqual([]);
  },
);

it('names the attribute as HTML spells it', () => {
  expect(prefillAttribute('patentIssuedOn')).toBe('data-prefill-patent-issued-on');
  expect(prefillAttribute('from')).toBe('data-prefill-from');
});
