import { calculators } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { head } from '../../../../open-data/open-data.ts';
import { publishedCalculator } from '../../../../open-data/published-calculator.ts';

export function getStaticPaths() {
  return calculators.map(({ id }) => ({ params: { id }, props: { id } }));
}

export function GET({ props: { id } }: { props: { id: CalculatorId } }) {
  return jsonResponse({ ...head('calculator-file'), ...publishedCalculator(id) });
}
