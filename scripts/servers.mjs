import { fileURLToPath } from 'node:url';
import { partnerHeaders } from '../apps/partner-demo/headers.mjs';
import { serve } from './serve.mjs';
import { siteHeaders } from './site-headers.mjs';

function at(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The built site. Port 0 for any free one. */
export function serveSite(port) {
  return serve({ folder: at('apps/site/dist'), port, headers: siteHeaders });
}

/** The partner's page, on an origin of its own, with a copy of the loader such as some programs make of foreign scripts. */
export function servePartner(port) {
  return serve({
    folder: at('apps/partner-demo/public'),
    port,
    headers: partnerHeaders,
    others: { '/copy/embed/v1.js': at('packages/embed/dist/v1.js') },
  });
}
