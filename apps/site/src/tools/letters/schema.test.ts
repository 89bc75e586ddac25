import validate from '@ooxml-tools/validate';
import { letters, renderLetter } from '@poryadok/domain/letters';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { answersFor } from '../../../../../packages/domain/test/letter-answers.ts';
import { toDocx } from './to-docx.ts';

/** What Word's own rules say of a file, by Microsoft's Open XML SDK: the order of children, what must be there, what may. */
async function faultsOf(file: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  // The oldest Word that is still met, and the newest.
  for (const version of ['Office2007', 'Microsoft365'] as const)
    for (const { description, path } of await validate(file, 'docx', version))
      faults.push(`${version} ${path.partUri}: ${description}`);
  return faults;
}

async function fileOf(rendered: Parameters<typeof toDocx>[0]): Promise<Uint8Array> {
  return new Uint8Array(await (await toDocx(rendered)).arrayBuffer());
}

describe('LT38: the schemas of Word find no fault', () => {
  test.each(letters)('with $id, blank and filled', async (letter) => {
    for (const answers of [{}, answersFor(letter)])
      expect(await faultsOf(await fileOf(renderLetter(letter.id, answers)))).toEqual([]);
  });

  it.each([
    // The fault that makes Word say «unreadable content».
    ['a table without its grid', /<w:tblGrid>.*?<\/w:tblGrid>/s, ''],
    ['properties in another order', /(<w:pStyle [^>]*\/>)(<w:keepNext\/>)/, '$2$1'],
    ['an element that no Word knows', /<w:body>/, '<w:body><w:letter/>'],
  ])('and would find %s', async (_, what, instead) => {
    const letter = letters.find(({ id }) => id === 'gis-application');
    const parts = unzipSync(await fileOf(renderLetter('gis-application', letter ? answersFor(letter) : {})));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const broken = document.replace(what, instead);
    expect(broken).not.toBe(document);
    expect(await faultsOf(zipSync({ ...parts, 'word/document.xml': strToU8(broken) }))).not.toEqual([]);
  });
});
