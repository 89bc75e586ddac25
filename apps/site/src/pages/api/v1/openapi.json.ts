import { jsonResponse } from '../../../open-data/json-response.ts';
import { openApi } from '../../../open-data/openapi.ts';

export function GET({ site }: { site: URL | undefined }) {
  return jsonResponse(openApi(site));
}
