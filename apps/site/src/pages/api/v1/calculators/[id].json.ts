import { calculators, inputsJsonSchema } from '@poryadok/domain/calculators';
import { jsonResponse } from '../../../../lib/json-response.ts';
import { dataVersion } from '../../../../lib/open-data.ts';

type Calculator = (typeof calculators)[number];

export const getStaticPaths = () =>
  calculators.map((calculator) => ({ params: { id: calculator.id }, props: { calculator } }));

export const GET = ({ props: { calculator } }: { props: { calculator: Calculator } }) => {
  const { compute: _, ...metadata } = calculator as Calculator & { compute?: unknown };
  return jsonResponse({
    version: dataVersion,
    url: `/calculators/${calculator.id}/`,
    embed: `/embed/calculators/${calculator.id}/`,
    ...metadata,
    inputsSchema: inputsJsonSchema(calculator),
  });
};
