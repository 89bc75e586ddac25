import { basename } from 'node:path';
import { fixedLoader, loader } from '../../partners/loader.ts';

/** The embed loader at its promised address, and at the one that names its content. */
export function getStaticPaths() {
  return ['v1', basename(fixedLoader, '.js')].map((name) => ({ params: { name } }));
}

export function GET() {
  return new Response(loader, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
