import { calculators } from '@poryadok/domain/calculators';
import { jsonResponse } from '../../../lib/json-response.ts';
import { dataVersion } from '../../../lib/open-data.ts';

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

export const GET = () => jsonResponse({ version: dataVersion, items: brief });
