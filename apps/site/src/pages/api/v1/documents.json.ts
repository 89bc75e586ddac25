import { jsonResponse } from '../../../open-data/json-response.ts';
import { envelope } from '../../../open-data/open-data.ts';
import { documents } from '../../../shared/content.ts';

export function GET() {
  return jsonResponse(envelope('documents-file', documents));
}
