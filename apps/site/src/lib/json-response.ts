/** A static JSON file: readable by people, two spaces deep. */
export const jsonResponse = (value: unknown): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
