import { calculatorMetadata, inputsJsonSchema } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';
import { evidenceOf } from './evidence.ts';

/**
 * Where a calculator and its data are found.
 *
 * @example calculatorPaths('patent-renewal').vectors // '/api/v1/calculators/patent-renewal/vectors.json'
 */
export function calculatorPaths(id: CalculatorId) {
  return {
    url: `/calculators/${id}/`,
    embed: `/embed/calculators/${id}/`,
    data: `/api/v1/calculators/${id}.json`,
    vectors: `/api/v1/calculators/${id}/vectors.json`,
  };
}

/**
 * A calculator as the open data gives it: its questions, an example, the JSON Schema of its inputs, what its sums rest on.
 *
 * @example publishedCalculator('patent-renewal').url // '/calculators/patent-renewal/'
 */
export function publishedCalculator(id: CalculatorId) {
  const metadata = calculatorMetadata(id);
  if (metadata === undefined) throw new Error(`unknown calculator "${id}"`);
  return {
    ...calculatorPaths(id),
    ...metadata,
    inputsSchema: inputsJsonSchema(metadata),
    ...(evidenceOf[id] === undefined ? {} : { evidence: evidenceOf[id] }),
  };
}
