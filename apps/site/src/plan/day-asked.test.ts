import { expect, it } from 'vitest';
import { calculatorById } from '../shared/content.ts';
import { dayAsked } from './day-asked.ts';

it('one date decides where nothing else is required', () => {
  expect(dayAsked(calculatorById('patent-renewal'))?.name).toBe('patentIssuedOn');
  expect(dayAsked(calculatorById('refusal-appeal'))?.name).toBe('refusedOn');
});

it('none does where more is required, or something else than a date', () => {
  expect(dayAsked(calculatorById('monthly-document-ready'))).toBeUndefined();
  expect(dayAsked(calculatorById('stay-90-days'))).toBeUndefined();
});
