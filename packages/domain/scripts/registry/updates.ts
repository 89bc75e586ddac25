import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Generated, repositoryFolder } from './disk.ts';

const path = 'packages/domain/src/services/updates.ts';

/** What stands in the file now: of each page, the day and the mark of its content. */
function known(): Map<string, { on: string; mark: string }> {
  const file = join(repositoryFolder, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Map(
    [...text.matchAll(/^ {2}'?([\w-]+)'?: \['([\d-]+)', '(\w+)'\],$/gm)].map(
      ([, id = '', on = '', mark = '']) => [id, { on, mark }],
    ),
  );
}

/**
 * When the content of each procedure last changed: its own data, and the papers, notes on the law and conflicts that it names.
 * A page whose content is what it was keeps its day; any other gets `today`. Imports the content, so the lists that it
 * imports must have been written before.
 *
 * @param today - `YYYY-MM-DD`
 */
export async function updates(today: string): Promise<Generated> {
  const { documents, procedures } = await import('../../src/services/registry.ts');
  const { factsOf } = await import('../../src/services/facts.ts');
  const { conflicts, lawNotes } = await import('../../src/sources/index.ts');
  const before = known();
  const lines = procedures.map((procedure) => {
    const facts = factsOf(procedure);
    const papers = procedure.requirements.flatMap(({ options = [] }) =>
      options.flatMap((option) => option.documents),
    );
    const content = [
      procedure,
      documents.filter(({ id }) => papers.includes(id)),
      lawNotes.filter(({ id }) => facts.some(({ law = [] }) => law.includes(id))),
      conflicts.filter(({ id }) => facts.some((fact) => fact.conflicts?.includes(id))),
    ];
    const mark = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
    const was = before.get(procedure.id);
    const key = procedure.id.includes('-') ? `'${procedure.id}'` : procedure.id;
    return `  ${key}: ['${was?.mark === mark ? was.on : today}', '${mark}'],\n`;
  });
  return {
    path,
    text: `// Written by scripts/registry.ts from the content itself. Do not edit: a page whose content changes gets the day of that run.
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { ProcedureId } from '../schema/ids.ts';

/** When the content of a procedure last changed, and a mark of what it was then. */
export const updates: Readonly<Record<ProcedureId, readonly [on: PlainDate, mark: string]>> = {
${lines.sort().join('')}};
`,
  };
}
