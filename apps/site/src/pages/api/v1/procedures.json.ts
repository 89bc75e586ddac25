import { procedures } from '../../../lib/content.ts';
import { jsonResponse } from '../../../lib/json-response.ts';
import { envelope } from '../../../lib/open-data.ts';

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
    url: `/procedures/${id}/`,
    data: `/api/v1/procedures/${id}.json`,
  }),
);

export const GET = () => jsonResponse(envelope('procedure', brief));
