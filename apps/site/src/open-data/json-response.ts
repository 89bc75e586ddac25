/**
 * A static JSON file: readable by people, two spaces deep.
 *
 * @example jsonResponse({ version: 1 }).headers.get('content-type') // 'application/json…'
 */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
