import type { APIContext } from 'astro';

/** Frames are not forbidden: a crawler that may not read one never meets its `noindex`, and cannot draw a partner's page. */
export function GET({ site }: APIContext) {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
