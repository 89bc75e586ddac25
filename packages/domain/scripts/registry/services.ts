import { aliasOf, type DataFile, type Generated } from './disk.ts';
import { serviceFiles } from './service-files.ts';

function exportOf({ name }: DataFile): string {
  return name === 'service' || name === 'documents' ? name : 'procedure';
}

function list(name: string, type: string, items: readonly string[]): string {
  return `export const ${name}: readonly ${type}[] = [\n${items.map((item) => `  ${item},\n`).join('')}];\n`;
}

/** Every `<service>/<procedure>.ts` on disk, in the order of file names. So adding a procedure registers nothing by hand. */
export function services(): Generated {
  const found = serviceFiles();
  const all = [...found.services, ...found.documents, ...found.procedures];
  const imports = all
    .map((file) => ({ file, path: `./${file.folder}/${file.name}.ts` }))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ file, path }) => `import { ${exportOf(file)} as ${aliasOf(file)} } from '${path}';\n`)
    .join('');
  const held = [...found.services, ...found.procedures]
    .map((file) => `  'services/${file.folder}/${file.name}.ts': ${aliasOf(file)},\n`)
    .join('');
  return {
    path: 'packages/domain/src/services/registry.ts',
    text: `// Written by scripts/registry.ts. Do not edit: add a file to a service's folder instead.
import type { DocumentType } from '../schema/document.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';
import { documents as common } from './documents.ts';
${imports}
${list('services', 'Service', found.services.map(aliasOf))}
${list('procedures', 'Procedure', found.procedures.map(aliasOf))}
${list('documents', 'DocumentType', ['...common', ...found.documents.map((file) => `...${aliasOf(file)}`)])}
/** What each file holds, by its path. */
export const serviceFiles: Readonly<Record<string, Service | Procedure>> = {
${held}};
`,
  };
}
