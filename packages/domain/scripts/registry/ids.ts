import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { calculatorFiles } from './calculator-files.ts';
import { type Generated, idsIn, repositoryFolder } from './disk.ts';
import { letterFiles } from './letter-files.ts';
import { serviceFiles } from './service-files.ts';

function union(type: string, comment: string, ids: readonly string[]): string {
  const members = [...new Set(ids)].map((id) => `\n  | '${id}'`).join('');
  return `/** ${comment} */\nexport type ${type} =${members || ' never'};\n`;
}

function idsUnder(folder: string): string[] {
  return readdirSync(join(repositoryFolder, 'packages/domain/src', folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .flatMap((file) => idsIn(`${folder}/${file}`));
}

/** Every id that data may name, as types: what an editor completes, and what is red when mistyped. */
export function ids(): Generated {
  const { services, documents, procedures } = serviceFiles();
  const papers = [
    'services/documents.ts',
    ...documents.map(({ folder }) => `services/${folder}/documents.ts`),
  ];
  const unions = [
    union(
      'ServiceId',
      'Folders of `src/services`.',
      services.map(({ folder }) => folder),
    ),
    union(
      'ProcedureId',
      'Files of `src/services/<service>`.',
      procedures.map(({ name }) => name),
    ),
    union(
      'CalculatorId',
      'Files of `src/calculators/<service>`, in the order of `src/calculators/order.ts`.',
      calculatorFiles().map(({ name }) => name),
    ),
    union('DocumentId', 'Papers of `documents.ts` in `src/services` and its folders.', papers.flatMap(idsIn)),
    union('LetterId', 'Files of `src/letters`.', letterFiles()),
    union('PlaceId', 'Offices and portals of `src/places/places.ts`.', idsIn('places/places.ts')),
    union('ConflictId', 'Conflicts of `src/sources/conflicts.ts`.', idsIn('sources/conflicts.ts')),
    union('LawNoteId', 'Law notes of `src/sources/law`.', idsUnder('sources/law')),
    union(
      'SectionId',
      'Sections of `src/sources/sections`: `S003-2.1.4` is clause 2.1.4 of source 003.',
      idsUnder('sources/sections'),
    ),
  ];
  return {
    path: 'packages/domain/src/schema/ids.ts',
    text: `// Written by scripts/registry.ts from the files' own ids. Do not edit.\n\n${unions.join('\n')}`,
  };
}
