import { calculate, calculatorMetadata, calculators, leadingDay } from '@poryadok/domain/calculators';
import { addDays, type PlainDate } from '@poryadok/domain/plain-date';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { islandMetadata } from '../../calculator/load.ts';
import { arranged, fitting } from './arrange.ts';
import { guessColumns, tellTwoReadings } from './columns.ts';
import { computes } from './computes.ts';
import { type Counted, countRow } from './count-row.ts';
import { inSlices } from './in-slices.ts';
import { decode, readTable } from './read-table.ts';
import { cellsOf, columnsOf, type Sheet } from './sheet.ts';
import { mostRows } from './table.ts';
import { tableCalculators } from './table-calculators.ts';
import { toBook } from './to-book.ts';
import { toCsv } from './to-csv.ts';
import { toEvents } from './to-events.ts';

const today: PlainDate = '2026-11-25';

function metadataOf(id: (typeof tableCalculators)[number]) {
  const metadata = calculatorMetadata(id);
  if (!metadata) throw new Error(`no calculator ${id}`);
  return islandMetadata(metadata);
}

/** All rows of a text, counted. */
function countAll(id: (typeof tableCalculators)[number], text: string): Counted[] {
  const metadata = metadataOf(id);
  const { rows } = readTable(text);
  const columns = guessColumns(
    rows.slice(0, 1).map(({ cells }) => cells),
    metadata.inputs,
  );
  return (columns.header ? rows.slice(1) : rows).map((row) =>
    countRow({ ...metadata, compute: computes[id] }, columns, row, today),
  );
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a file', () => {
  it.each([
    ['UTF-8', bytesOf('Ёлка;1'), 'Ёлка;1'],
    ['UTF-8 with its mark', bytesOf('\ufeffЁлка;1'), 'Ёлка;1'],
    ['windows-1251', new Uint8Array([0xa8, 0xeb, 0xea, 0xe0, 0x3b, 0x31]), 'Ёлка;1'],
    ['UTF-16 of Excel', new Uint8Array([0xff, 0xfe, 0x01, 0x04, 0x09, 0x00, 0x31, 0x00]), 'Ё\t1'],
    ['emoji', bytesOf('🙂;1'), '🙂;1'],
    ['nothing', new Uint8Array(), ''],
  ])('in %s is read', (_, bytes, text) => {
    const decoded = decode(bytes);
    expect(decoded.ok && decoded.text.replace('\ufeff', '')).toBe(text);
  });

  it.each([
    ['a book of Excel', [0x50, 0x4b, 3, 4]],
    ['an old book of Excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0]],
  ])('that is %s is refused in words', (_, bytes) => {
    expect(decode(new Uint8Array(bytes))).toEqual({
      ok: false,
      message: expect.stringMatching(/^Это .*\.$/),
    });
  });
});

describe('a table', () => {
  const cells = (text: string) => readTable(text).rows.map((row) => row.cells);

  it.each([
    ['semicolons', 'а;б\n1;2'],
    ['commas', 'а,б\r\n1,2'],
    ['tabs', 'а\tб\n1\t2'],
    ['bars', 'а|б\n1|2'],
    ['a mark and empty rows', '\ufeffа;б\n;\n\n1;2\n'],
    ['quotes', '"а";"б"\n"1";"2"'],
  ])('with %s is read', (_, text) => {
    expect(cells(text)).toEqual([
      ['а', 'б'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, quotes and line breaks within quotes', () => {
    expect(cells('имя;дата\n"Ким; ""А""\nБ";19.01.2026')).toEqual([
      ['имя', 'дата'],
      ['Ким; "А"\nБ', '19.01.2026'],
    ]);
  });

  it('of 5 000 rows and a heading is whole; the rows after are told of', () => {
    const rows = (count: number) => `имя;дата\n${'Ким;19.01.2026\n'.repeat(count)}`;
    expect(readTable(rows(mostRows))).toMatchObject({ left: 0, rows: { length: 5001 } });
    expect(readTable(rows(mostRows + 1))).toMatchObject({ left: 1, rows: { length: 5001 } });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => readTable(text).rows.every(({ cells }) => cells.length > 0)),
    );
  });
});

describe('columns', () => {
  const { inputs } = metadataOf('patent-renewal');

  it.each([
    [
      ['ФИО', 'Дата выдачи патента', 'Паспорт до', 'Договор'],
      { person: 0, inputs: { patentIssuedOn: 1, passportExpiresOn: 2, contractOn: 3 }, header: true },
    ],
    [['Когда выдан патент', 'Метка'], { person: 1, inputs: { patentIssuedOn: 0 }, header: true }],
    [
      ['Ким', '19.01.2026', '14.12.2026'],
      { person: 0, inputs: { patentIssuedOn: 1, contractOn: 2 }, header: false },
    ],
    [['19.01.2026'], { inputs: { patentIssuedOn: 0 }, header: false }],
    [['Что-то', 'Другое'], { inputs: {}, header: true }],
  ])('named %j are understood', (heading, columns) => {
    expect(guessColumns([heading], inputs)).toEqual(columns);
  });

  it('of insurance tell the policy from the work', () => {
    const { inputs } = metadataOf('insurance-coverage');
    expect(guessColumns([['Работник', 'Полис с', 'Полис по', 'Работа с', 'Работа по']], inputs)).toEqual({
      person: 0,
      inputs: { policyFrom: 1, policyTo: 2, workFrom: 3, workTo: 4 },
      header: true,
    });
  });

  it('with days that an English table would mean otherwise are told of', () => {
    expect(tellTwoReadings(['03/05/2026'])).toContain('сначала день');
    expect(tellTwoReadings(['05/05/2026'])).toBeUndefined();
    expect(tellTwoReadings(['03/05/2026', '13/05/2026'])).toBeUndefined();
    expect(tellTwoReadings(['03.05.2026', ''])).toBeUndefined();
  });
});

describe('a row', () => {
  it.each([
    ['Ким;19.01.2026', true],
    ['Ким;19 января 2026', true],
    ['Ким;2026-01-19', true],
    ['Ким;46041', true],
    ['Ким;19.01', false],
    ['Ким;завтра', false],
    ['Ким;31.02.2026', false],
    ['Ким;', false],
    ['Ким;01.01.1900', false],
    ['Ким;вторник, 19.01.2026', false],
    ['Ким;=A1+1', false],
  ])('«%s» is counted: %s', (line, ok) => {
    const [row] = countAll('patent-renewal', `ФИО;Выдан патент\n${line}`);
    expect(row).toMatchObject(
      ok
        ? { ok, person: 'Ким', value: { inputs: { patentIssuedOn: '2026-01-19' } } }
        : { ok, person: 'Ким', message: expect.stringMatching(/^[А-ЯЁ].*\.$/) },
    );
  });

  it('with a broken day that could be left empty is told of, not counted without it', () => {
    const [row] = countAll('patent-renewal', 'ФИО;Выдан патент;Договор\nКим;19.01.2026;скоро');
    expect(row).toMatchObject({ ok: false, message: expect.stringContaining('«скоро»') });
  });

  it('without the day of the contract says nothing of what follows from it', () => {
    const [row] = countAll('patent-renewal', 'ФИО;Выдан патент\nКим;19.01.2026');
    const ids = row?.ok ? row.value.outcomes.map(({ id }) => id) : [];
    expect(ids).toContain('last-contract-day');
    expect(ids).not.toContain('medical-and-language-due');
    expect(ids).not.toContain('contract-end');
  });
});

/** Rows of days in random order and number, for every calculator. */
const day = fc.integer({ min: -700, max: 700 }).map((days) => addDays(today, days));

it.each(tableCalculators)('%s: each of 1 000 rows equals the answer of `calculate` alone', (id) => {
  expect(calculators.some((calculator) => calculator.id === id)).toBe(true);
  const { inputs } = metadataOf(id);
  const table = fc.sample(fc.array(day, { minLength: inputs.length, maxLength: inputs.length }), {
    numRuns: 1000,
    seed: 15,
  });
  const heading = ['ФИО', ...inputs.map(({ label }) => label)].join(';');
  const text = [heading, ...table.map((days, at) => [`Человек ${at}`, ...days].join(';'))].join('\n');
  const rows = countAll(id, text);
  expect(rows.length).toBe(1000);
  for (const [at, row] of rows.entries()) {
    const anyId: string = id;
    const given = Object.fromEntries(inputs.map(({ name }, i) => [name, table[at]?.[i]]));
    const alone = calculate(anyId, given, { today });
    if (row.ok) expect({ ok: true, value: row.value }).toEqual(alone);
    else expect(alone.ok).toBe(false);
  }
});

it('rows that cannot be read come first, then the nearest day; none is lost', () => {
  const rows = countAll(
    'registration-renewal',
    'ФИО;Окончание регистрации\nА;20.12.2026\nБ;нет\nВ;30.11.2026\nГ;20.10.2026',
  );
  expect(arranged(rows).map(({ person }) => person)).toEqual(['Б', 'Г', 'В', 'А']);
  const shown = (which: Parameters<typeof fitting>[1]) =>
    fitting(rows, which, today).map(({ person }) => person);
  expect(shown('all')).toEqual(['А', 'Б', 'В', 'Г']);
  expect(shown('week')).toEqual(['В']);
  expect(shown('month')).toEqual(['А', 'В']);
  expect(shown('passed')).toEqual(['Г']);
  expect(shown('wrong')).toEqual(['Б']);
});

describe('the files', () => {
  const metadata = metadataOf('registration-renewal');
  const rows = countAll(
    'registration-renewal',
    'ФИО;Окончание регистрации\n=1+2;20.12.2026\n"Ким; А.";нет\n+7 Иванов;20.10.2026\n-Б;30.11.2026\n@SUM(A1);30.11.2026',
  );
  const sheetOf = (counted: readonly Counted[]): Sheet => ({
    title: metadata.title,
    columns: columnsOf(metadata),
    rows: counted.map((row) => cellsOf(row, metadata)),
    rules: ['Источник, первый'],
    today,
  });

  it('CSV: every row, and no cell that a spreadsheet would count', () => {
    const text = toCsv(sheetOf(rows));
    expect(text.startsWith('\ufeffСтрока;Человек;')).toBe(true);
    const people = readTable(text).rows.map(({ cells }) => cells[1]);
    expect(people).toEqual(['Человек', "'=1+2", 'Ким; А.', "'+7 Иванов", "'-Б", "'@SUM(A1)"]);
    expect(text).toContain('Не понято.');
  });

  it('XLSX, read back by another library: days are days, text is text, the rules stand beside', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await toBook(sheetOf(rows))).arrayBuffer());
    const sheet = book.getWorksheet('Сроки');
    expect(sheet?.rowCount).toBe(rows.length + 1);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:H6');
    const [, first, wrong] = [1, 2, 3].map((at) => sheet?.getRow(at));
    expect(first?.getCell(2).value).toBe('=1+2');
    expect(first?.getCell(3).value).toEqual(new Date('2026-12-20T00:00:00Z'));
    expect(first?.getCell(4).value).toEqual(new Date('2026-12-18T00:00:00Z'));
    expect(first?.getCell(6).value).toBe(23);
    expect(wrong?.getCell(3).value).toBe('нет');
    expect(wrong?.getCell(8).value).toMatch(/^Не понято\./);
    expect(book.getWorksheet('Правила')?.getRow(3).getCell(1).value).toBe('Источник, первый');
  });

  it('XLSX: a text longer than a cell of Excel holds is cut', async () => {
    const [first, ...others] = rows;
    if (!first) throw new Error('no rows');
    const book = new ExcelJS.Workbook();
    const long = { ...first, person: 'а'.repeat(40_000) };
    await book.xlsx.load(await (await toBook(sheetOf([long, ...others]))).arrayBuffer());
    expect(book.getWorksheet('Сроки')?.getRow(2).getCell(2).value).toBe('а'.repeat(32_767));
  });

  it('XLSX of 1 000 rows, read back: every day is the one that was counted', async () => {
    const text = Array.from({ length: 1000 }, (_, at) => `Человек ${at};${addDays(today, at - 300)}`);
    const many = countAll('registration-renewal', `ФИО;Окончание регистрации\n${text.join('\n')}`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await toBook(sheetOf(many))).arrayBuffer());
    const sheet = book.getWorksheet('Сроки');
    for (const [at, row] of many.entries()) {
      const cells = sheet?.getRow(at + 2);
      expect(cells?.getCell(2).value).toBe(`Человек ${at}`);
      if (row.ok && row.lead)
        expect(cells?.getCell(4).value).toEqual(new Date(`${leadingDay(row.lead)}T00:00:00Z`));
      else expect(cells?.getCell(8).value).toMatch(/./);
    }
  });

  it('calendar: each person’s days that are ahead and their reminders, the person in the title; the same person twice is one event', async () => {
    const options = {
      origin: 'https://poryadok.example',
      today,
      now: '2026-11-25T10:00:00Z',
      reminders: true,
    };
    const text = await (await toEvents([...rows, ...rows], metadata, options, () => true)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const told = events.map(
      (event) =>
        `${event.getFirstPropertyValue('dtstart')} ${String(event.getFirstPropertyValue('summary')).split(': ').slice(0, -1).join(', ')}`,
    );
    expect(told).toEqual([
      '2026-12-18 =1+2',
      '2026-12-11 Через неделю, =1+2',
      '2026-12-17 Завтра, =1+2',
      '2026-11-27 -Б',
      '2026-11-26 Завтра, -Б',
      '2026-11-27 @SUM(A1)',
      '2026-11-26 Завтра, @SUM(A1)',
    ]);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(7);
    const bare = await (await toEvents(rows, metadata, { ...options, reminders: false }, () => true)).text();
    expect(bare.match(/^SUMMARY:.*/gm)?.length).toBe(3);
    expect(bare).toContain('BEGIN:VALARM');
  });
});

it('work in slices tells how far it is and stops when it is told to', async () => {
  const told: number[] = [];
  const numbers = Array.from({ length: 450 }, (_, at) => at);
  const made = await inSlices(
    numbers,
    (number) => number,
    (done) => told.push(done) < 3,
  );
  expect(told).toEqual([10, 20, 30]);
  expect(made).toEqual(numbers.slice(0, 30));
  expect(await inSlices(numbers, String, () => true)).toHaveLength(450);
});

it('a row of any text is counted or told of', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), (cells) => {
      const row = countRow(
        { ...metadataOf('insurance-coverage'), compute: computes['insurance-coverage'] },
        { person: 0, inputs: { policyFrom: 1, policyTo: 2, workFrom: 3, workTo: 4 }, header: true },
        { line: 1, cells },
        today,
      );
      if (!row.ok) expect(row.message).toMatch(/[.…]$/);
    }),
  );
});
