import { jsonResponse } from '../../../lib/json-response.ts';
import { coverageReport } from '../../../lib/open-data.ts';

export const GET = () => jsonResponse(coverageReport());
