import {
  type CalculatorMetadata,
  calculatorMetadata,
  calculators,
  inputsJsonSchema,
} from '@poryadok/domain/calculators';
import { evidenceOf } from '../../../../open-data/evidence.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { dataVersion } from '../../../../open-data/open-data.ts';

export function getStaticPaths() {
  return calculators.map(({ id }) => ({ params: { id }, props: { calculator: calculatorMetadata(id) } }));
}

export function GET({ props: { calculator } }: { props: { calculator: CalculatorMetadata } }) {
  return jsonResponse({
    version: dataVersion,
    url: `/calculators/${calculator.id}/`,
    embed: `/embed/calculators/${calculator.id}/`,
    ...calculator,
    inputsSchema: inputsJsonSchema(calculator),
    evidence: evidenceOf[calculator.id],
  });
}
