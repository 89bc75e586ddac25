import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const element = readFileSync(fileURLToPath(import.meta.resolve('@poryadok/embed/hosted/element.js')), 'utf8');

/** The custom element at its promised address. */
export function GET() {
  return new Response(element, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
