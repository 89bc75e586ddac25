/**
 * Writes `src/services/registry.ts`: every `<service>/<procedure>.ts` on disk, in the order of file names.
 * So adding a procedure is one data file and nothing else. Runs before every build, type check and test.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const servicesFolder = join(import.meta.dirname, '../src/services');
const registryFile = join(servicesFolder, 'registry.ts');
const reserved = new Set(['service.ts', 'documents.ts']);

const folders = readdirSync(servicesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const imports: string[] = [];
const services: string[] = [];
const procedures: string[] = [];
const documents: string[] = [];

for (const folder of folders) {
  const files = readdirSync(join(servicesFolder, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  for (const file of files) {
    const name = file.replace(/\.ts$/, '');
    const alias = camel(reserved.has(file) ? `${folder}-${name}` : name);
    const exported = file === 'service.ts' ? 'service' : file === 'documents.ts' ? 'documents' : 'procedure';
    imports.push(`import { ${exported} as ${alias} } from './${folder}/${file}';`);
    if (file === 'service.ts') services.push(alias);
    else if (file === 'documents.ts') documents.push(alias);
    else procedures.push(alias);
  }
}

const list = (name: string, type: string, items: string[], spread = '') =>
  `export const ${name}: readonly ${type}[] = [\n${items.map((item) => `  ${spread}${item},`).join('\n')}\n];\n`;

const code = `// Written by scripts/registry.ts. Do not edit: add a file to a service's folder instead.
import type { DocumentType } from '../schema/document.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';
import { documents as common } from './documents.ts';
${imports.join('\n')}

${list('services', 'Service', services)}
${list('procedures', 'Procedure', procedures)}
${list('documents', 'DocumentType', ['common', ...documents], '...')}`;

const before = (() => {
  try {
    return readFileSync(registryFile, 'utf8');
  } catch {
    return '';
  }
})();
if (before !== code) writeFileSync(registryFile, code);
