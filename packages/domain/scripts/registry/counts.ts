import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Generated, repositoryFolder } from './disk.ts';
import { serviceFiles } from './service-files.ts';

const path = 'README.md';

/** The README with the number of procedures as it is. */
export function counts(): Generated {
  const readme = readFileSync(join(repositoryFolder, path), 'utf8');
  const { procedures } = serviceFiles();
  return { path, text: readme.replace(/\*\*\d+ procedures\*\*/, `**${procedures.length} procedures**`) };
}
