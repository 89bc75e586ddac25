import { updatedOn } from '@poryadok/domain/procedures';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { envelope } from '../../../open-data/open-data.ts';
import { procedures } from '../../../shared/content.ts';

const brief = procedures.map(
  ({ id, service, title, shortTitle, lead, synonyms, audience, situations, channels }) => ({
    id,
    service,
    title,
    shortTitle,
    lead,
    synonyms,
    audience,
    situations,
    channels: [...new Set(channels.map(({ channel }) => channel))],
    updatedOn: updatedOn(id),
    url: `/procedures/${id}/`,
    data: `/api/v1/procedures/${id}.json`,
  }),
);

export function GET() {
  return jsonResponse(envelope('procedures-file', brief));
}
