/**
 * Lays `.br` and `.gz` beside every text of the built site, as small as they get: a host sends them as they are
 * (`docs/deployment.md`). Minutes of work for what changes once a release; the local server and the tests do without.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
  gz: (body) => promisify(gzip)(body, { level: 9 }),
};

/** Below this a file fits one packet anyway. */
const smallestBytes = 1000;

/**
 * Compresses the texts of a folder; what is compressed by its kind (pictures, fonts, Pagefind's pieces) stays alone.
 *
 * @param {string} folder - absolute path
 * @returns {Promise<number>} how many files now have the two beside them
 */
async function compress(folder) {
  let count = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(html|css|js|json|txt|xml|ics|csv|py|sh|svg|wasm|webmanifest)$/.test(file)) continue;
    const path = join(folder, file);
    const body = await readFile(path);
    if (body.length < smallestBytes) continue;
    await Promise.all(
      Object.entries(encodings).map(async ([name, encode]) =>
        writeFile(`${path}.${name}`, await encode(body)),
      ),
    );
    count += 1;
  }
  return count;
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../apps/site/dist', import.meta.url));
const count = await compress(folder);
if (count === 0) throw new Error(`${folder} holds nothing to compress: build the site first`);
console.log(`${count} files have .br and .gz beside them`);
