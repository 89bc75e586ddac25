import { calculators } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../../open-data/json-response.ts';
import { head } from '../../../../../open-data/open-data.ts';
import { vectorsOf } from '../../../../../open-data/vectors.ts';
import { calculatorById } from '../../../../../shared/content.ts';

export function getStaticPaths() {
  return calculators.map(({ id }) => ({ params: { id }, props: { id } }));
}

/** Inputs with the answers to them, for ports to other languages. */
export function GET({ props: { id } }: { props: { id: CalculatorId } }) {
  return jsonResponse({ ...head('vectors-file'), calculator: id, items: vectorsOf(calculatorById(id)) });
}
