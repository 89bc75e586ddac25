import type { CalculatorId } from '../schema/ids.ts';

/** Every calculator in the order in which lists show them: service by service, what is asked most first. */
export const calculatorOrder: readonly CalculatorId[] = [
  'patent-renewal',
  'patent-tax-coverage',
  'patent-reapplication',
  'insurance-coverage',
  'education-document',
  'document-validity',
  'bank-statement',
  'host-registration',
  'refusal-appeal',
  'registration-period',
  'owner-invitation',
  'registration-processing',
  'registration-renewal',
  'child-registration',
  'registration-fine',
  'gis-connection',
  'gis-notice',
  'gis-software-replacement',
  'gis-dispute',
  'gis-termination',
  'monthly-document-period',
  'monthly-document-ready',
  'working-days',
];
