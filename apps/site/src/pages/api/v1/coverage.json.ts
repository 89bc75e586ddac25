import { jsonResponse } from '../../../open-data/json-response.ts';
import { coverageReport } from '../../../open-data/open-data.ts';

export function GET() {
  return jsonResponse(coverageReport());
}
