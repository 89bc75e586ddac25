import { jsonSchemas } from '@poryadok/domain/schema';
import { fileJsonSchemas } from '../../../../open-data/file-schemas.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';

export function getStaticPaths() {
  const base = new URL('/api/v1/schema/', import.meta.env.SITE).href;
  return Object.entries({ ...jsonSchemas(base), ...fileJsonSchemas(base) }).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

/** JSON Schema of an item or of a file of the open data. */
export function GET({ props: { schema } }: { props: { schema: unknown } }) {
  return jsonResponse(schema);
}
