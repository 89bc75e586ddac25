/**
 * The headers of those demo hosts whose point is a header.
 *
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function partnerHeaders(pathname) {
  const site = 'http://localhost:4321';
  /** @type {Record<string, Record<string, string>>} */
  const headers = {
    '/hosts/isolated.html': { 'cross-origin-embedder-policy': 'require-corp' },
    '/hosts/policy.html': {
      'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; script-src ${site}; frame-src ${site}`,
    },
    '/hosts/forbidden.html': {
      'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; script-src ${site}`,
    },
    '/hosts/sandboxed.html': { 'content-security-policy': 'sandbox allow-scripts' },
  };
  return headers[pathname] ?? {};
}
