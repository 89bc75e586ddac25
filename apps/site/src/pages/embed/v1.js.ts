import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const loader = readFileSync(fileURLToPath(import.meta.resolve('@poryadok/embed/hosted/v1.js')), 'utf8');

/** The embed loader at its promised address. */
export function GET() {
  return new Response(loader, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
