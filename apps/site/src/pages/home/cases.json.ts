import { collectCases } from '../../home/collect-cases.ts';
import { jsonResponse } from '../../open-data/json-response.ts';

/** What the first page answers a case from; fetched once a reader chooses something. */
export function GET() {
  return jsonResponse(collectCases());
}
