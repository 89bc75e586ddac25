import { jsonResponse } from '../../open-data/json-response.ts';
import { collectAnswers } from '../../search/collect-answers.ts';

/** What search says in a line; fetched when a query asks for a day, a sum or a phone. */
export function GET() {
  return jsonResponse(collectAnswers());
}
