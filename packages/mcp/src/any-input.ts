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

/**
 * A field of an input that may be anything, as text without outer spaces; empty where it is no text.
 *
 * @example fieldOf({ query: ' патент ' }, 'query') // 'патент'
 */
export function fieldOf(input: unknown, name: string): string {
  const value: unknown =
    typeof input === 'object' && input !== null
      ? Object.entries(input).find(([key]) => key === name)?.[1]
      : '';
  return typeof value === 'string' ? value.trim() : '';
}
