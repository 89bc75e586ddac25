import { calculators } from '@poryadok/domain/calculators';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { envelope } from '../../../open-data/open-data.ts';
import { calculatorPaths } from '../../../open-data/published-calculator.ts';

const brief = calculators.map(({ id, service, title, lead, cites }) => ({
  id,
  service,
  title,
  lead,
  cites,
  ...calculatorPaths(id),
}));

export function GET() {
  return jsonResponse(envelope('calculators-file', brief));
}
