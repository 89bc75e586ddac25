import { calculators, inputsJsonSchema } from '@poryadok/domain/calculators';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { dataVersion } from '../../../../open-data/open-data.ts';

type Calculator = (typeof calculators)[number];

export function getStaticPaths() {
  return calculators.map((calculator) => ({ params: { id: calculator.id }, props: { calculator } }));
}

export function GET({ props: { calculator } }: { props: { calculator: Calculator } }) {
  const { compute: _, ...metadata } = calculator as Calculator & { compute?: unknown };
  return jsonResponse({
    version: dataVersion,
    url: `/calculators/${calculator.id}/`,
    embed: `/embed/calculators/${calculator.id}/`,
    ...metadata,
    inputsSchema: inputsJsonSchema(calculator),
  });
}
