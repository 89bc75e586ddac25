import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
  '.sh': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const compressed = /^(text|application\/(json|xml|manifest|wasm))|svg/;

/** What hosts and browsers agree on, the smaller first. */
const encodings = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => gzipSync(body, { level: 9 }),
};

/** The file that an address names, inside `folder` or nowhere. */
async function find(folder, pathname) {
  const path = normalize(join(folder, pathname));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return { path };
  if (!found?.isDirectory() || !(await stat(join(path, 'index.html')).catch(() => undefined)))
    return undefined;
  return pathname.endsWith('/') ? { path: join(path, 'index.html') } : { redirect: `${pathname}/` };
}

function decode(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder of built files as any static host would: clean addresses with a trailing slash, `404.html`, compression.
 *
 * @param {object} options
 * @param {string} options.folder - absolute path
 * @param {number} [options.port] - 0 for any free one
 * @param {string} [options.under] - the folder of the host in which the site lives, with a slash on both sides
 * @param {Readonly<Record<string, string>>} [options.others] - files that lie elsewhere, by address: absolute paths
 * @param {(pathname: string) => Record<string, string>} [options.headers] - further headers of an answer, by the address inside the site
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 * @throws the `listen` error, `EADDRINUSE` when the port is taken
 * @example
 * const { origin, close } = await serve({ folder: '/site/dist' }) // origin: 'http://localhost:49321'
 */
export async function serve({ folder, port = 0, under = '/', others = {}, headers = () => ({}) }) {
  const root = normalize(join(folder, '.'));

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const asked = decode(request.url);
    if (!asked) return response.writeHead(400).end();
    if (!asked.startsWith(under)) return response.writeHead(404).end();
    const pathname = asked.slice(under.length - 1);

    const found = others[pathname] ? { path: others[pathname] } : await find(root, pathname);
    if (found?.redirect)
      return response.writeHead(301, { location: encodeURI(under.slice(0, -1) + found.redirect) }).end();
    const path = found?.path ?? join(root, '404.html');
    const body = await readFile(path).catch(() => undefined);
    if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');

    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    const accepted = (compressed.test(type) && request.headers['accept-encoding']) || '';
    const encoding = Object.keys(encodings).find((name) => accepted.split(/[\s,;]+/).includes(name));
    const sent = encoding ? encodings[encoding](body) : body;
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'content-length': sent.length,
      'x-content-type-options': 'nosniff',
      ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
      ...headers(pathname),
    });
    response.end(sent);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const taken = server.address().port;
  return {
    origin: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
