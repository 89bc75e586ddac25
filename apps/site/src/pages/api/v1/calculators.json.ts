import { calculators } from '@poryadok/domain/calculators';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { dataVersion } from '../../../open-data/open-data.ts';

const brief = calculators.map(({ id, service, title, lead, cites }) => ({
  id,
  service,
  title,
  lead,
  cites,
  url: `/calculators/${id}/`,
  embed: `/embed/calculators/${id}/`,
  data: `/api/v1/calculators/${id}.json`,
}));

export function GET() {
  return jsonResponse({ version: dataVersion, items: brief });
}
