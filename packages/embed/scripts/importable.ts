/**
 * Writes the loader as a bundle or a server imports it: the hosted file behind a question whether there is a page at all.
 * The hosted one, which must stay under 1 kB, is only ever asked for by a page.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(`${dist}importable`, { recursive: true });
writeFileSync(
  `${dist}importable/v1.js`,
  `if (typeof document !== 'undefined') {\n${readFileSync(`${dist}v1.js`, 'utf8')}}\nexport {};\n`,
);
writeFileSync(`${dist}importable/v1.d.ts`, 'export {};\n');
