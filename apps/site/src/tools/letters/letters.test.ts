import { createHash } from 'node:crypto';
import { fillLetter, letters, renderLetter, toPlainText } from '@poryadok/domain/letters';
import type { Letter, LetterId } from '@poryadok/domain/schema';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it, test, vi } from 'vitest';
import { answersFor } from '../../../../../packages/domain/test/letter-answers.ts';
import { datesInLink } from './dates-in-link.ts';
import { controlAt, emptyForm, labelAt, ownFactsIn, withOwnFacts } from './form.ts';
import { readForm } from './read-form.ts';
import { toDocx } from './to-docx.ts';

function letterBy(id: LetterId): Letter {
  const letter = letters.find((one) => one.id === id);
  if (!letter) throw new Error(`no letter ${id}`);
  return letter;
}

const complaint = letterBy('mvd-complaint');
const today = '2026-11-25';

/** The words of a text, line by line and cell by cell, without the marks of lists: a file counts its points itself. */
function wordsOf(text: string): string[] {
  return text
    .toUpperCase()
    .split(/\n| \| /)
    .map((line) => line.replace(/^(\d+\.|-) /, '').trim())
    .filter(Boolean);
}

async function bytesOf(rendered: Parameters<typeof toDocx>[0]): Promise<Uint8Array> {
  return new Uint8Array(await (await toDocx(rendered)).arrayBuffer());
}

/** SHA-256 of one file: it changes with what the letter says, with how it looks and with the library that writes it; never else. */
const golden = 'bd8241030fe832b74eaa2bf972fe002df10435581d0163e0adb42880f91c36cf';

async function openAgain(id: LetterId, answers: Record<string, unknown>) {
  const rendered = renderLetter(id, answers);
  const buffer = Buffer.from(await (await toDocx(rendered)).arrayBuffer());
  const [{ value: text }, { value: html }] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { rendered, text, html, parts: unzipSync(new Uint8Array(buffer)) };
}

describe('the file of Word, opened by another library', () => {
  test.each(letters.map(({ id }) => id))('%s says what the plain text says, filled and blank', async (id) => {
    for (const answers of [answersFor(letterBy(id)), {}]) {
      const { rendered, text, html } = await openAgain(id, answers);
      expect(wordsOf(text)).toEqual(wordsOf(toPlainText(rendered)));
      const kinds = rendered.blocks.map(({ kind }) => kind);
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/<h2>/g) ?? []).toHaveLength(count('heading'));
      expect(html.match(/<table>/g) ?? []).toHaveLength(count('table'));
      expect(html.match(/<thead>/g) ?? []).toHaveLength(count('table'));
    }
  });

  test.each([
    ['50 000 characters', 'Отказали без причины. '.repeat(2500).slice(0, 50_000).trim()],
    ['Uzbek', 'Rad etish sababi koʻrsatilmagan. Ҳужжатлар тўлиқ топширилган, ғалати жавоб келди.'],
    ['Tajik', 'Ҳуҷҷатҳо қабул нашуданд, сабабашро нагуфтанд.'],
    ['emoji', 'Отказ 😡 без причины 🤷‍♂️'],
  ])('%s stand in it as they were typed', async (_, story) => {
    const { text } = await openAgain('mvd-complaint', { ...answersFor(complaint), story });
    expect(text).toContain(story);
  });

  it('characters that no document may hold are not in it', async () => {
    const { text } = await openAgain('mvd-complaint', { story: 'от\u0000каз\ud800 <b>&"' });
    expect(text).toContain('отказ <b>&"');
  });

  it('is a sheet A4 in Russian, with real headings, a table with its grid, and nothing of its author', async () => {
    const { parts } = await openAgain('gis-application', answersFor(letterBy('gis-application')));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'word/document.xml',
        'word/styles.xml',
        'word/numbering.xml',
      ]),
    );
    expect(Object.keys(parts).filter((name) => /vba|\.bin$/i.test(name))).toEqual([]);
    expect(part('word/styles.xml')).toContain('w:val="ru-RU"');
    // By these a reader's program knows a heading from bold words.
    expect(part('word/styles.xml').match(/<w:outlineLvl w:val="[01]"\/>/g)).toHaveLength(2);
    const document = part('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document).toContain('<w:tblGrid>');
    expect(document).toContain('<w:tblHeader/>');
    expect(part('docProps/core.xml')).toContain('ГИС: заявка на подключение');
    expect(part('docProps/core.xml')).not.toMatch(/Un-named|creator>./);
  });

  it('says its language beside its title, and not when it was made', async () => {
    const { parts } = await openAgain('petition-from-company', {});
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>Ходатайство о переоформлении патента от организации</dc:title>');
    expect(core).toContain('<dc:language>ru-RU</dc:language>');
    expect(core).not.toMatch(/created|modified/);
    expect(letters.filter(({ title }) => /[&<]/.test(title))).toEqual([]);
  });

  it('LT40: the same letter is the same bytes, whenever it is made', async () => {
    const rendered = renderLetter('gis-application', answersFor(letterBy('gis-application')));
    const hashes: string[] = [];
    for (const moment of ['2026-03-01T10:00:00Z', '2031-12-31T23:59:58Z']) {
      vi.setSystemTime(moment);
      hashes.push(
        createHash('sha256')
          .update(await bytesOf(rendered))
          .digest('hex'),
      );
    }
    vi.useRealTimers();
    expect(hashes).toEqual([golden, golden]);
  });

  it('LT21: the sheet of credentials is a sheet of its own, its sixteen rows counted in a narrow column', async () => {
    const { parts } = await openAgain('gis-application', answersFor(letterBy('gis-application')));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [application = '', annex = '', ...more] = document.split('<w:pageBreakBefore/>');
    expect(application).toContain('учетные данные указаны в приложении');
    expect(annex).toContain('Приложение к заявке');
    expect(more).toEqual([]);
    const [numbers, words, data] = [...annex.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(numbers).toBeLessThan(1000);
    expect(words).toBe(data);
  });

  it('each numbered list begins with one: demands and annexes do not count on', async () => {
    const { parts } = await openAgain('mvd-complaint', answersFor(complaint));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(3);
  });
});

describe('the form', () => {
  const form = emptyForm(complaint.fields);

  it('untouched gives the blank letter', () => {
    for (const letter of letters)
      expect(
        toPlainText(fillLetter(letter, readForm(letter.fields, emptyForm(letter.fields), today).answers)),
      ).toBe(toPlainText(fillLetter(letter, {})));
  });

  it('reads dates as people write them, and says of others what is wrong', () => {
    const read = readForm(
      complaint.fields,
      { ...form, 'refused-on': '5 марта 2026', date: '31.02.2026' },
      today,
    );
    expect(read.answers['refused-on']).toBe('2026-03-05');
    expect(read.told['refused-on']).toContain('5 марта 2026');
    expect(Object.keys(read.errors)).toEqual(['date']);
    expect('date' in read.answers).toBe(false);
  });

  it('reads a sum, and a row of a list only once it is begun', () => {
    const refund = letterBy('centre-refund-claim');
    expect(
      readForm(refund.fields, { ...emptyForm(refund.fields), paid: '10 500,50' }, today).answers.paid,
    ).toBe(10_500.5);
    const support = letterBy('support-message');
    const rows = [
      { file: '', said: '' },
      { file: 'паспорт.pdf', said: '' },
      { file: ' ', said: '' },
    ];
    expect(
      readForm(support.fields, { ...emptyForm(support.fields), files: rows }, today).answers.files,
    ).toEqual([
      { file: '', said: '' },
      { file: 'паспорт.pdf', said: '' },
    ]);
  });

  it('each gap of each letter leads to a field that is there, by its label', () => {
    for (const letter of letters) {
      const empty = emptyForm(letter.fields);
      const gaps = [...JSON.stringify(fillLetter(letter, {}).blocks).matchAll(/"field":"([^"]+)"/g)];
      for (const [, path = ''] of gaps) {
        expect(labelAt(letter.fields, path), path).not.toBe('');
        const [, name = '', row] = /^letter-(.+?)(-0-.+)?$/.exec(controlAt(empty, path)) ?? [];
        expect(
          letter.fields.some((field) => field.name === name),
          `${letter.id} ${path} ${row}`,
        ).toBe(true);
      }
    }
  });

  it('takes over what is known of the writer, never over what was typed', () => {
    const known = { name: 'Ким Анна', passport: '400123456', unknown: 'x' };
    const filled = withOwnFacts(complaint, { ...form, passport: 'FA1234567' }, known);
    expect(filled.name).toBe('Ким Анна');
    expect(filled.passport).toBe('FA1234567');
    expect('unknown' in filled).toBe(false);
    expect(ownFactsIn(complaint, filled)).toEqual({ name: 'Ким Анна', passport: 'FA1234567' });
  });
});

describe('a link', () => {
  it('brings days, and never a name', () => {
    expect(datesInLink(complaint, '#v=1&refused-on=25.11.2026&name=Ким&office=ОВМ')).toEqual({
      'refused-on': '25.11.2026',
    });
  });
  it('of a calculator will do as it is', () => {
    expect(
      datesInLink(complaint, '#v=1&refusedOn=02.03.2026&mvdComplaintOn=05.03.2026&mfcRequestOn=06.03.2026'),
    ).toEqual({ 'refused-on': '02.03.2026', 'earlier-on': '05.03.2026' });
  });
  test.each([
    '',
    '#letter-office',
    '#refused-on=25.11.2026',
    '#v=2&refused-on=25.11.2026',
    '#v=1&refused-on=25.11',
    '#v=1&refused-on=19.01.20',
    '#v=1&refused-on=31.02.2026',
    `#v=1&refused-on=${'2'.repeat(9000)}`,
    '#v=1&refused-on=%F0%9F',
  ])('«%s» brings nothing and breaks nothing', (fragment) => {
    expect(datesInLink(complaint, fragment)).toEqual({});
  });
});
