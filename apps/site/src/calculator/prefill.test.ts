import { calculators } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';
import { describe, expect, it } from 'vitest';
import { entryOf, readEntry } from './entry.ts';
import { readPrefill } from './prefill.ts';

function inputsOf(id: CalculatorId) {
  return calculators.find((calculator) => calculator.id === id)?.inputs ?? [];
}

function prefill(name: string, value: string) {
  return readPrefill(inputsOf('child-registration'), { prefill: { [name.toLowerCase()]: value } });
}

describe('what a partner fills in', () => {
  it.each(calculators.map((one) => [one.id, one] as const))(
    'of %s is read from attributes as from its example, whatever the kind of input',
    (_, { inputs, example }) => {
      const given = Object.fromEntries(
        Object.entries(example).map(([name, value]) => [
          name.toLowerCase(),
          typeof value === 'object' ? JSON.stringify(value) : String(value),
        ]),
      );
      const { entry, refused, unknown } = readPrefill(inputs, { prefill: given });
      expect({ refused, unknown }).toEqual({ refused: [], unknown: [] });
      const read = readEntry(inputs, entry ?? {}, '2026-11-25');
      expect(read.errors).toEqual({});
      expect(read.inputs).toEqual(readEntry(inputs, entryOf(inputs, example), '2026-11-25').inputs);
    },
  );

  it.each([
    ['true', 'true'],
    ['True', 'true'],
    ['да', 'true'],
    ['Да', 'true'],
    ['yes', 'true'],
    ['1', 'true'],
    ['false', 'false'],
    ['нет', 'false'],
    ['NO', 'false'],
    ['0', 'false'],
  ])('a yes or no written «%s» is %s', (written, value) => {
    expect(prefill('permanentRegistrationHere', written).entry?.permanentRegistrationHere).toBe(value);
  });

  it.each(['', 'ага', 'on', '2', 'truе'])(
    '«%s» is neither yes nor no: the field stays empty and is named',
    (written) => {
      const { entry, refused } = prefill('permanentRegistrationHere', written);
      expect(entry).toBeUndefined();
      expect(refused.map(({ spec, given }) => [spec.name, given])).toEqual([
        ['permanentRegistrationHere', written],
      ]);
    },
  );

  it.each(['не JSON', '{}', '[1]', '[{"nothing":"x"}]', '[[]', JSON.stringify(Array(5000).fill({}))])(
    'a list of %s is refused whole',
    (written) => {
      const inputs = inputsOf('patent-tax-coverage');
      const { entry, refused } = readPrefill(inputs, { prefill: { payments: written } });
      expect(entry).toBeUndefined();
      expect(refused.map(({ spec }) => spec.name)).toEqual(['payments']);
    },
  );

  it('names an attribute that no input has', () => {
    expect(prefill('patent_issued_on', '19.01.2026').unknown).toEqual(['patent_issued_on']);
  });

  it("takes the fragment of the full page's link, and says when it is broken", () => {
    const inputs = inputsOf('patent-renewal');
    const whole = readPrefill(inputs, { prefill: {}, link: '#v=1&patentIssuedOn=19.01.2026' });
    expect(whole).toMatchObject({ entry: { patentIssuedOn: '19.01.2026' }, unknown: [] });
    expect(readPrefill(inputs, { prefill: {}, link: '#v=1&patentIssuedOn=19.01' }).unknown).toHaveLength(1);
  });
});
