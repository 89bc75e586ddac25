import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { letters, type RenderedLetter, renderLetter } from '@poryadok/domain/letters';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersFor } from '../../../packages/domain/test/letter-answers.ts';
import { toDocx } from '../src/tools/letters/to-docx.ts';

const run = promisify(execFile);

const office = await run('soffice', ['--version']).then(
  ({ stdout }) => stdout.trim(),
  () => undefined,
);
if (!office)
  console.warn(
    'NOT CHECKED: no LibreOffice on this machine, no letter was opened by it (apt-get install libreoffice-writer-nogui)',
  );

/** How often LibreOffice has marked a part of its PDF as this. */
function marked(pdf: string, kind: string): number {
  return pdf.match(new RegExp(`/S ?/${kind}\\b`, 'g'))?.length ?? 0;
}

const filled = letters.map((letter) => renderLetter(letter.id, answersFor(letter)));

describe.skipIf(!office)(`LT38: ${office ?? 'LibreOffice'} opens each letter`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'poryadok-letters-'));
    for (const rendered of filled)
      await writeFile(
        join(folder, `${rendered.id}.docx`),
        Buffer.from(await (await toDocx(rendered)).arrayBuffer()),
      );
    const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const files = filled.map(({ id }) => join(folder, `${id}.docx`));
    // A profile of its own: another office may be open.
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      tagged,
      '--outdir',
      folder,
      ...files,
    ]);
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(filled)(
    '$id: a sheet or two, its headings, lists and table are told apart',
    async ({ id, blocks }) => {
      const pdf = await readFile(join(folder, `${id}.pdf`), 'latin1');
      const count = (...kinds: RenderedLetter['blocks'][number]['kind'][]) =>
        blocks.filter(({ kind }) => kinds.includes(kind)).length;
      const sheets = pdf.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0;
      console.log(`${id}: ${sheets} sheets`);
      expect(sheets).toBeGreaterThan(0);
      // The application to the GIS has its sheet of credentials after it.
      expect(sheets).toBeLessThanOrEqual(id === 'gis-application' ? 3 : 2);
      expect(marked(pdf, 'H1')).toBe(1);
      expect(marked(pdf, 'H2')).toBe(count('heading'));
      expect(marked(pdf, 'Table')).toBe(count('table'));
      expect(marked(pdf, 'L')).toBe(count('list', 'annexes'));
      const table = blocks.find((block) => block.kind === 'table');
      if (table) expect(marked(pdf, 'TH')).toBeGreaterThanOrEqual(table.head.length);
      expect(pdf).toContain('/Lang(ru-RU)');
    },
  );
});
