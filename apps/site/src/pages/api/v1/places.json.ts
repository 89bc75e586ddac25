import { places } from '@poryadok/domain/procedures';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { envelope } from '../../../open-data/open-data.ts';

export function GET() {
  return jsonResponse(envelope('places-file', places));
}
