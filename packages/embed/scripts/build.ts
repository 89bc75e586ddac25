import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildElement, buildLoader } from './loader.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(`${dist}hosted`, { recursive: true });
writeFileSync(`${dist}v1.js`, await buildLoader());
writeFileSync(`${dist}hosted/element.js`, await buildElement());
