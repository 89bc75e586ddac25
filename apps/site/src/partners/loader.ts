import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The loader as it is sent. */
export const loader = readFileSync(
  fileURLToPath(import.meta.resolve('@poryadok/embed/hosted/v1.js')),
  'utf8',
);

/** What `integrity` on a partner's script says of it. */
export const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;

/** The address of this very loader: what stands there never changes, so that `integrity` holds. */
export const fixedLoader = `/embed/v1.${createHash('sha256').update(loader).digest('hex').slice(0, 8)}.js`;
