import { calculators } from '@poryadok/domain/calculators';

/** Calculators that rest on a section. */
export const calculatorsCiting = (section: string) =>
  calculators.filter(({ cites }) => cites.includes(section));
