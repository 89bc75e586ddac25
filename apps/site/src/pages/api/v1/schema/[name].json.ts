import { jsonSchemas } from '@poryadok/domain/schema';
import { fileJsonSchemas } from '../../../../open-data/file-schemas.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';

const folder = '/api/v1/schema/';

export function getStaticPaths() {
  return Object.keys({ ...jsonSchemas(), ...fileJsonSchemas(folder) }).map((name) => ({ params: { name } }));
}

/** JSON Schema of an item or of a file of the open data. */
export function GET({ params: { name }, site }: { params: { name: string }; site: URL | undefined }) {
  const base = new URL(folder, site).href;
  return jsonResponse({ ...jsonSchemas(base), ...fileJsonSchemas(base) }[name]);
}
