/** What a page asks for that its first picture can do without, or that is no use before its style. */
const later = /<link rel="(?:module)?preload"[^>]*>|<script type="module" src="[^"]*"><\/script>/g;
const lastStyle = /(?<=<link rel="stylesheet"[^>]*>)(?!.*<link rel="stylesheet")/s;
const code = /(?<=<(?:script type="module"|link rel="modulepreload"))(?= (?:src|href)=)/g;

/** An island that the person came for (`client:wake="awaited"`). */
const awaited = /<astro-island[^>]*&quot;awaited&quot;/;

/**
 * A page that asks for its style first, on the connection that is open already; then for its faces and its code. Where the page
 * can be read and filled in before its code is there, that comes after all else: on a thin network it would take the place of
 * the faces.
 *
 * @example withOrderedHead('<head><link rel="preload" href="/a.woff2"><link rel="stylesheet" href="/a.css"></head>') // '<head><link rel="stylesheet" href="/a.css"><link rel="preload" href="/a.woff2"></head>'
 */
export function withOrderedHead(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  if (end < 0 || !lastStyle.test(head)) return html;
  const asked = head.match(later) ?? [];
  const ordered = head.replace(later, '').replace(lastStyle, () => asked.join('')) + html.slice(end);
  return awaited.test(html) ? ordered : ordered.replace(code, ' fetchpriority="low"');
}
