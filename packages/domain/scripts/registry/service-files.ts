import { type DataFile, filesBelow } from './disk.ts';

/** What the folders of services hold: in each `service.ts`, `documents.ts` and a file for every procedure. */
export interface ServiceFiles {
  services: DataFile[];
  documents: DataFile[];
  procedures: DataFile[];
}

/** Sorts the files of `src/services/<service>/` by what they hold; `problems/` holds rules and no service. */
export function serviceFiles(): ServiceFiles {
  const found = filesBelow('services');
  const services = found.filter(({ name }) => name === 'service');
  const documents = found.filter(({ name }) => name === 'documents');
  const folders = new Set(services.map(({ folder }) => folder));
  const procedures = found.filter(
    ({ folder, name }) => folders.has(folder) && name !== 'service' && name !== 'documents',
  );
  return { services, documents, procedures };
}
