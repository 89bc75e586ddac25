import { jsonResponse } from '../../../open-data/json-response.ts';
import { dataIndex } from '../../../open-data/open-data.ts';

export function GET({ site }: { site: URL | undefined }) {
  return jsonResponse(dataIndex(site));
}
