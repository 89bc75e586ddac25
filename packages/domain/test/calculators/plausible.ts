import fc from 'fast-check';
import type { InputSpec } from '../../src/calculators/index.ts';
import { fromDayNumber, toDayNumber } from '../../src/plain-date/plain-date.ts';
import { firstDay, firstYear, lastDay, lastYear } from '../edges.ts';

/** A day in the years of the calendar, or somewhat beyond them. */
export const anyDay = fc
  .integer({ min: toDayNumber(firstDay) - 200, max: toDayNumber(lastDay) + 200 })
  .map(fromDayNumber);

/** Inputs that fit a spec more often than not, so that fuzzing reaches the counting. */
function plausible(spec: InputSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'date':
      return anyDay;
    case 'integer':
      return spec.unit === 'calendar-year'
        ? fc.integer({ min: firstYear, max: lastYear + 2 })
        : fc.integer({ min: Math.max(spec.min, -400) - 1, max: Math.min(spec.max, 400) + 1 });
    case 'amount':
      return fc.integer({ min: 0, max: 20_000_000 }).map((kopecks) => kopecks / 100);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...spec.options.map(({ value }) => value));
    case 'choices':
      return fc.subarray(spec.options.map(({ value }) => value));
    case 'list':
      return fc.array(plausibleRecord(spec.item), { maxLength: 14 });
  }
}

/** A record of such inputs, its required names always. */
export function plausibleRecord(specs: readonly InputSpec[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(specs.map((spec) => [spec.name, plausible(spec)]));
  const requiredKeys = specs.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(model, { requiredKeys });
}
