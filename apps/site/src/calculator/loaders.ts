// Written by packages/domain/scripts/registry.ts. Do not edit.
import type { CalculatorDefinition } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';

type Load = () => Promise<{ calculator: CalculatorDefinition }>;

/** Each page loads the one calculator it shows. */
export const loaders: Readonly<Record<CalculatorId, Load>> = {
  'patent-renewal': () => import('@poryadok/domain/calculators/patent-renewal'),
  'patent-tax-coverage': () => import('@poryadok/domain/calculators/patent-tax-coverage'),
  'patent-price': () => import('@poryadok/domain/calculators/patent-price'),
  'papers-validity': () => import('@poryadok/domain/calculators/papers-validity'),
  'patent-reapplication': () => import('@poryadok/domain/calculators/patent-reapplication'),
  'insurance-coverage': () => import('@poryadok/domain/calculators/insurance-coverage'),
  'education-document': () => import('@poryadok/domain/calculators/education-document'),
  'employment-notices': () => import('@poryadok/domain/calculators/employment-notices'),
  'document-validity': () => import('@poryadok/domain/calculators/document-validity'),
  'bank-statement': () => import('@poryadok/domain/calculators/bank-statement'),
  'host-registration': () => import('@poryadok/domain/calculators/host-registration'),
  'refusal-appeal': () => import('@poryadok/domain/calculators/refusal-appeal'),
  'stay-90-days': () => import('@poryadok/domain/calculators/stay-90-days'),
  'registration-period': () => import('@poryadok/domain/calculators/registration-period'),
  'owner-invitation': () => import('@poryadok/domain/calculators/owner-invitation'),
  'registration-processing': () => import('@poryadok/domain/calculators/registration-processing'),
  'registration-renewal': () => import('@poryadok/domain/calculators/registration-renewal'),
  'child-registration': () => import('@poryadok/domain/calculators/child-registration'),
  'registration-fine': () => import('@poryadok/domain/calculators/registration-fine'),
  'gis-connection': () => import('@poryadok/domain/calculators/gis-connection'),
  'gis-notice': () => import('@poryadok/domain/calculators/gis-notice'),
  'gis-software-replacement': () => import('@poryadok/domain/calculators/gis-software-replacement'),
  'gis-dispute': () => import('@poryadok/domain/calculators/gis-dispute'),
  'gis-termination': () => import('@poryadok/domain/calculators/gis-termination'),
  'monthly-document-period': () => import('@poryadok/domain/calculators/monthly-document-period'),
  'monthly-document-ready': () => import('@poryadok/domain/calculators/monthly-document-ready'),
  'working-days': () => import('@poryadok/domain/calculators/working-days'),
};
