/**
 * A static JSON file: readable by people, two spaces deep.
 *
 * @example await jsonResponse({ version: 1 }).text() // '{\n  "version": 1\n}\n'
 */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
