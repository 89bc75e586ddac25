import { conflicts } from '../../../lib/content.ts';
import { jsonResponse } from '../../../lib/json-response.ts';
import { envelope } from '../../../lib/open-data.ts';

export const GET = () => jsonResponse(envelope('conflict', conflicts));
