import { jsonSchemas } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../lib/json-response.ts';

export const getStaticPaths = () =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));

/** JSON Schema of an item of the open data. */
export const GET = ({ props: { schema } }: { props: { schema: object } }) => jsonResponse(schema);
