import type { APIContext } from 'astro';

export function GET({ site }: APIContext) {
  return new Response(
    `User-agent: *\nAllow: /\nDisallow: /embed/\n\nSitemap: ${new URL('/sitemap.xml', site)}\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
}
