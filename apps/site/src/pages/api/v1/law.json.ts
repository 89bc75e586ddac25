import { jsonResponse } from '../../../open-data/json-response.ts';
import { envelope } from '../../../open-data/open-data.ts';
import { lawNotes } from '../../../shared/content.ts';

export function GET() {
  return jsonResponse(envelope('law-file', lawNotes));
}
