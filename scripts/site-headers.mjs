/**
 * The headers that a host adds to the site's files; `docs/deployment.md` tells why each.
 *
 * @param {string} pathname - path of the address, with a leading slash
 * @returns {Record<string, string>}
 */
export function siteHeaders(pathname) {
  return {
    'referrer-policy': 'strict-origin-when-cross-origin',
    // Built files carry a hash of what is in them in their names.
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Only the embeddable pages may stand in someone else's frame.
    ...(!pathname.startsWith('/embed/') && { 'content-security-policy': "frame-ancestors 'none'" }),
    // Open data and the loader are read from other origins.
    ...(/^\/(api\/|embed\/v1\.js$)/.test(pathname) && { 'access-control-allow-origin': '*' }),
  };
}
