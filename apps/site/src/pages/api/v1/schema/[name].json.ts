import { jsonSchemas } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../open-data/json-response.ts';

export function getStaticPaths() {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

/** JSON Schema of an item of the open data. */
export function GET({ props: { schema } }: { props: { schema: object } }) {
  return jsonResponse(schema);
}
