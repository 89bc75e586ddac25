/** What code may do that runs outside a page, in a worker: the policy in a page's `<meta>` does not bind it. */
const workerPolicy = "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** How long an address is kept without asking. */
function caching(pathname) {
  // Built files carry a hash of what is in them in their names.
  if (/^\/(assets|offline)\/|^\/embed\/v1\..+\.js$/.test(pathname))
    return 'public, max-age=31536000, immutable';
  // On partners' pages, at every view; no dates in it, and it outlives an hour without us.
  if (/^\/embed\/[^/]+\.js$/.test(pathname)) return 'public, max-age=3600, stale-while-revalidate=604800';
  return 'no-cache';
}

/**
 * The headers that a host adds to the site's files; `docs/deployment.md` tells why each.
 *
 * @param {string} pathname - path of the address, with a leading slash
 * @returns {Record<string, string>}
 */
export function siteHeaders(pathname) {
  const policy = [
    ...(/\.m?js$/.test(pathname) ? [workerPolicy] : []),
    // Only the embeddable pages may stand in someone else's frame.
    ...(pathname.startsWith('/embed/') ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
  return {
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': caching(pathname),
    ...(policy && { 'content-security-policy': policy }),
    // Open data and the loader are read from other origins; code and styles by frames in a sandbox, which have no origin.
    ...(/^\/(api|assets|embed|oembed)\//.test(pathname) && { 'access-control-allow-origin': '*' }),
    // A page that is isolated from other origins takes frames only from those that are so themselves.
    ...(/^\/(assets|embed)\//.test(pathname) && {
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
    }),
  };
}
