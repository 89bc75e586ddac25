import { calculator as insuranceCoverage } from '@poryadok/domain/calculators/insurance-coverage';
import { calculator as patentReapplication } from '@poryadok/domain/calculators/patent-reapplication';
import { calculator as patentRenewal } from '@poryadok/domain/calculators/patent-renewal';
import { calculator as registrationPeriod } from '@poryadok/domain/calculators/registration-period';
import { calculator as registrationRenewal } from '@poryadok/domain/calculators/registration-renewal';
import type { Compute } from '../../calculator/load.ts';
import type { TableCalculatorId } from './table-calculators.ts';

/** The functions of the calculators that tables are counted with; all else about them the page gives. */
export const computes: Readonly<Record<TableCalculatorId, Compute>> = {
  'patent-renewal': patentRenewal.compute,
  'registration-renewal': registrationRenewal.compute,
  'insurance-coverage': insuranceCoverage.compute,
  'registration-period': registrationPeriod.compute,
  'patent-reapplication': patentReapplication.compute,
};
