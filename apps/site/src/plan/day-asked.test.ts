import { calculatorMetadata } from '@poryadok/domain/calculators';
import { expect, it } from 'vitest';
import { dayAsked } from './day-asked.ts';

it('one date decides where nothing else is required', () => {
  expect(dayAsked(calculatorMetadata('patent-renewal'))?.name).toBe('patentIssuedOn');
  expect(dayAsked(calculatorMetadata('refusal-appeal'))?.name).toBe('refusedOn');
});

it('none does where more is required, or something else than a date', () => {
  expect(dayAsked(calculatorMetadata('monthly-document-ready'))).toBeUndefined();
  expect(dayAsked(calculatorMetadata('stay-90-days'))).toBeUndefined();
});
