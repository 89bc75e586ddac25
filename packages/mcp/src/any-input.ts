import { fromJsonSchema, type JsonSchemaType, type jsonSchemaValidator } from '@modelcontextprotocol/server';

/** Lets every input through: what is wrong with it the tool itself says, in Russian and for the field. */
const unchecked: jsonSchemaValidator = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
};

/**
 * A tool's inputs, told to the client by their JSON Schema and judged by the tool.
 *
 * @example anyInput({ type: 'object', properties: { query: { type: 'string' } } })
 */
export function anyInput(schema: JsonSchemaType) {
  return fromJsonSchema<unknown>(schema, unchecked);
}
