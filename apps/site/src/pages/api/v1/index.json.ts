import { jsonResponse } from '../../../lib/json-response.ts';
import { dataIndex } from '../../../lib/open-data.ts';

export const GET = () => jsonResponse(dataIndex());
