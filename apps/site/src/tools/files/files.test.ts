import { fileProfiles, procedures, strictestFile } from '@poryadok/domain/procedures';
import { type FileFacts, judgeFile, type PaperId } from '@poryadok/domain/validators';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { factsOf, mostRead } from './facts.ts';
import { lightOf } from './light.ts';
import { jpeg, pdf, png, starting, zip } from './made-files.ts';
import { inFiles, toPdf } from './to-pdf.ts';
import { toZip } from './to-zip.ts';

const strictest = strictestFile(fileProfiles(procedures));
function megabytes(count: number): number {
  return Math.round(count * 1024 * 1024);
}

/** A file made for the check: its name, its bytes, and the codes that are expected, those against it first. */
type Case = [
  what: string,
  name: string,
  bytes: Uint8Array,
  codes: string,
  more?: { size?: number; paper?: PaperId },
];

const cases: readonly Case[] = [
  ['a PDF of letters', 'скан.pdf', pdf({ fonts: true }), 'format size pages'],
  [
    'a PDF of a sharp picture',
    'скан.pdf',
    pdf({ picture: { width: 2480, height: 3508 } }),
    'format size pages dpi',
  ],
  [
    'a PDF of a coarse picture',
    'скан.pdf',
    pdf({ picture: { width: 1240, height: 1754 } }),
    'low-dpi format size pages',
  ],
  ['a PDF with folded objects', 'скан.pdf', pdf({ folded: true, pages: 3 }), 'format size pages'],
  ['a PDF of 50 pages', 'скан.pdf', pdf({ pages: 50 }), 'format size pages'],
  ['a PDF of 51 pages', 'скан.pdf', pdf({ pages: 51 }), 'many-pages format size'],
  ['a PDF of no pages', 'скан.pdf', pdf({ pages: 0 }), 'no-pages format size'],
  ['an encrypted PDF', 'скан.pdf', pdf({ encrypted: true }), 'encrypted format size pages'],
  [
    'an encrypted PDF that hides its pages',
    'скан.pdf',
    pdf({ encrypted: true, folded: true }),
    'encrypted format size',
  ],
  ['a truncated PDF', 'скан.pdf', pdf({ truncated: true }), 'broken format size pages'],
  ['a PDF with bytes before it', 'скан.pdf', pdf({ before: '\r\n\r\n' }), 'format size pages'],
  ['a PDF of exactly 5 MB', 'скан.pdf', starting('%PDF-1.4 %%EOF', megabytes(5)), 'broken format size'],
  ['a PDF of a byte more', 'скан.pdf', starting('%PDF-1.4 %%EOF', megabytes(5) + 1), 'too-big broken format'],
  ['a PDF of 200 MB', 'скан.pdf', pdf(), 'too-big unread format', { size: megabytes(200) }],
  ['a PDF named .jpg', 'скан.jpg', pdf(), 'wrong-ending format size pages'],
  ['a PDF without an ending', 'скан', pdf(), 'wrong-ending format size pages'],
  ['a JPEG of A4', 'фото.jpg', jpeg(), 'make-pdf size dpi'],
  ['a JPEG of A4 on its side', 'фото.jpeg', jpeg({ width: 3508, height: 2480 }), 'make-pdf size dpi'],
  ['a JPEG a point too small', 'фото.jpg', jpeg({ height: 3507 }), 'low-dpi make-pdf size'],
  ['a tiny JPEG', 'фото.jpg', jpeg({ width: 10, height: 10 }), 'low-dpi make-pdf size'],
  [
    'a JPEG of a passport',
    'фото.jpg',
    jpeg({ width: 1476, height: 2079 }),
    'make-pdf size dpi',
    { paper: 'passport' },
  ],
  [
    'a JPEG of a passport a point too small',
    'фото.jpg',
    jpeg({ width: 1476, height: 2078 }),
    'low-dpi make-pdf size',
    { paper: 'passport' },
  ],
  [
    'a JPEG of a card',
    'фото.jpg',
    jpeg({ width: 1016, height: 638 }),
    'make-pdf size dpi',
    { paper: 'card' },
  ],
  ['a gray JPEG', 'фото.jpg', jpeg({ components: 1 }), 'make-pdf size dpi'],
  ['a JPEG for printing', 'фото.jpg', jpeg({ components: 4 }), 'make-pdf size dpi'],
  ['a progressive JPEG', 'фото.jpg', jpeg({ progressive: true }), 'make-pdf size dpi'],
  ['a JPEG with a usual mark', 'фото.jpg', jpeg({ orientation: 1 }), 'make-pdf size dpi'],
  ['a JPEG turned by 180', 'фото.jpg', jpeg({ orientation: 3 }), 'make-pdf turned size dpi'],
  ['a JPEG turned by 90', 'фото.jpg', jpeg({ orientation: 6 }), 'make-pdf turned size dpi'],
  ['a JPEG turned by 270', 'фото.jpg', jpeg({ orientation: 8, bigEndian: true }), 'make-pdf turned size dpi'],
  ['a truncated JPEG', 'фото.jpg', jpeg({ truncated: true }), 'broken make-pdf size'],
  ['a JPEG with more after its end', 'фото.jpg', jpeg({ after: 'MotionPhoto' }), 'make-pdf size dpi'],
  ['a JPEG named .pdf', 'фото.pdf', jpeg(), 'make-pdf size dpi'],
  [
    'a JPEG of 46 MB',
    'фото.jpg',
    jpeg({ width: 8000, height: 6000, after: ' '.repeat(megabytes(46)) }),
    'too-big make-pdf dpi',
  ],
  ['a PNG', 'фото.png', png(), 'make-pdf size dpi'],
  ['a PNG with dots an inch', 'фото.png', png({ dots: true }), 'make-pdf size dpi'],
  ['a gray PNG', 'фото.png', png({ colour: 0 }), 'make-pdf size dpi'],
  ['a truncated PNG', 'фото.png', png({ truncated: true }), 'broken make-pdf size'],
  ['an old document', 'письмо.doc', starting([0xd0, 0xcf, 0x11, 0xe0]), 'format'],
  ['a document', 'письмо.docx', zip('word/document.xml'), 'format'],
  ['a document named .pdf', 'письмо.pdf', zip('word/document.xml'), 'format'],
  ['a book', 'счёт.xlsx', zip('xl/workbook.xml'), 'format'],
  ['an archive', 'сканы.zip', zip('1.jpg'), 'archive'],
  ['an archive named .pdf', 'сканы.pdf', zip('1.jpg'), 'archive'],
  ['another archive', 'сканы.rar', starting('Rar!\x1a\x07'), 'archive'],
  ['a photo of an iPhone', 'IMG_1.heic', starting('\0\0\0\x18ftypheic'), 'heic'],
  ['a photo of an iPhone named .jpg', 'IMG_1.jpg', starting('\0\0\0\x18ftypheic'), 'heic'],
  ['a TIFF', 'скан.tif', starting('II*\0'), 'make-pdf size'],
  ['a WEBP', 'фото.webp', starting('RIFF\0\0\0\0WEBP'), 'make-pdf size'],
  ['an XML', 'план.xml', starting('<?xml version="1.0"?>'), 'format'],
  ['nothing', 'скан.pdf', new Uint8Array(), 'empty'],
  ['noise', 'скан.pdf', starting('qwerty'), 'unknown-kind'],
  ['a name with odd signs', 'скан №1 🙂.pdf', pdf(), 'odd-name format size pages'],
];

describe(`${cases.length} made files`, () => {
  test.each(cases)('%s: %s', (_, name, bytes, codes, { size = bytes.length, paper = 'a4' } = {}) => {
    const facts = factsOf(size > bytes.length ? bytes.subarray(0, 65_536) : bytes, { name, size });
    const found = judgeFile(facts, strictest, paper).map(({ code }) => code);
    expect(found.sort()).toEqual(codes.split(' ').sort());
    for (const { text } of judgeFile(facts, strictest, paper)) {
      expect(text).toMatch(/^[А-ЯЁ A-Z].*\.$/);
    }
  });
});

describe('no two sentences ask for what cannot both be done', () => {
  /** What a sentence asks for, by its words. */
  const asks: readonly [what: string, words: RegExp][] = [
    ['another name', /дайте файлу окончание|допишите/],
    ['unpack', /Распакуйте/],
    ['make again', /Сохраните|[Сс]нимите|отсканируйте/],
    ['smaller', /Уменьшите/],
    ['a PDF of it', /Соберите/],
    ['apart', /Разделите/],
  ];
  /** Both are done to one file, in any order. */
  const together = [
    'another name, smaller',
    'smaller, a PDF of it',
    'smaller, apart',
    'another name, apart',
    'another name, smaller, apart',
    'make again, apart',
  ];
  const kinds: readonly FileFacts['kind'][] = [
    'PDF',
    'JPG',
    'PNG',
    'DOC',
    'DOCX',
    'XLSX',
    'XML',
    'ZIP',
    'RAR',
    'HEIC',
    'TIFF',
    'WEBP',
    'GIF',
    'unknown',
  ];
  const flag = fc.option(fc.constant(true as const), { nil: undefined });

  it('whatever a file is', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.constantFrom('скан.pdf', 'скан.jpg', 'скан.zip', 'скан.docx', 'скан'),
          size: fc.constantFrom(0, 1, megabytes(5), megabytes(5) + 1),
          kind: fc.constantFrom(...kinds),
          sides: fc.option(fc.constantFrom(100, 3508), { nil: undefined }),
          pages: fc.option(fc.constantFrom(0, 1, 51), { nil: undefined }),
          encrypted: flag,
          broken: flag,
          unread: flag,
          undecoded: flag,
        }),
        ({ sides, ...facts }) => {
          const told = judgeFile(
            { ...facts, ...(sides && { width: sides, height: sides, dpi: sides / 10 }) } as FileFacts,
            strictest,
            'a4',
          );
          const asked = asks.flatMap(([what, words]) =>
            told.some(({ text }) => words.test(text)) ? [what] : [],
          );
          if (asked.length > 1) expect(together).toContain(asked.join(', '));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    [
      'an archive named .pdf',
      'сканы.pdf',
      zip('1.jpg'),
      ['Это архив ZIP, хотя имя кончается на .pdf. Распакуйте его и отправьте файлы из него.'],
    ],
    [
      'a document named .pdf',
      'письмо.pdf',
      zip('word/document.xml'),
      ['Это DOCX, хотя имя кончается на .pdf, его здесь не примут. Подойдёт PDF.'],
    ],
    [
      'a picture named .pdf',
      'фото.pdf',
      starting('GIF8'),
      ['Это GIF, хотя имя кончается на .pdf, а подойдёт PDF. Соберите из снимка PDF ниже.'],
    ],
  ])('%s', (_, name, bytes, texts) => {
    const found = judgeFile(factsOf(bytes, { name, size: bytes.length }), strictest, 'a4');
    expect(found.filter(({ tone }) => tone !== 'ok').map(({ text }) => text)).toEqual(texts);
  });
});

it('what stands against a file comes first, and each rule of the portal names its source', () => {
  const verdicts = judgeFile(
    factsOf(jpeg({ height: 100 }), { name: 'a.pdf', size: megabytes(6) }),
    strictest,
    'a4',
  );
  const tones = verdicts.map(({ tone }) => tone);
  expect(tones).toEqual([...tones].sort((a, b) => 'stop warn ok'.indexOf(a) - 'stop warn ok'.indexOf(b)));
  expect(verdicts.find(({ code }) => code === 'too-big')?.cites).toEqual(['S000-13', 'S000-14']);
});

it('a procedure that names JPG takes it; one that names nothing takes all', () => {
  const facts = factsOf(jpeg(), { name: 'a.jpg', size: jpeg().length });
  const codes = (formats?: ['PDF', 'JPG']) =>
    judgeFile(facts, { ...(formats && { formats }), cites: ['S001-14'] }, 'a4').map(({ code }) => code);
  expect(codes(['PDF', 'JPG'])).toContain('format');
  expect(codes()).toEqual(['format']);
});

it('the strictest profile asks no less than any other, and has its sources', () => {
  expect(strictest).toMatchObject({
    formats: ['PDF'],
    maxMegabytes: 5,
    dpi: 300,
    cites: ['S000-13', 'S000-14'],
  });
  for (const { profile } of fileProfiles(procedures)) {
    expect(profile.maxMegabytes ?? 5).toBeGreaterThanOrEqual(5);
    expect(profile.dpi ?? 0).toBeLessThanOrEqual(300);
    expect(profile.cites.length).toBeGreaterThan(0);
  }
});

it('any bytes are told of, and nothing throws', () => {
  const starts = ['', '%PDF-', '\u00ff\u00d8\u00ff', '\u0089PNG', 'PK\x03\x04'].map((start) =>
    starting(start, 0),
  );
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      const bytes = new Uint8Array([...start, ...rest]);
      const facts = factsOf(bytes, { name: 'a.pdf', size: bytes.length });
      expect(judgeFile(facts, strictest, 'a4').length).toBeGreaterThan(0);
    }),
  );
});

describe('light', () => {
  const picture = (shade: (x: number, y: number) => number) => {
    const pixels = new Uint8ClampedArray(100 * 100 * 4);
    for (let at = 0; at < 10_000; at++)
      pixels.fill(shade(at % 100, Math.floor(at / 100)), at * 4, at * 4 + 4);
    return lightOf(pixels, 100, 100);
  };
  const told = (light: ReturnType<typeof picture>) => {
    const facts: FileFacts = { name: 'a.jpg', size: 1, kind: 'JPG', light };
    return judgeFile(facts, { cites: [] }, 'a4').find(({ tone }) => tone === 'warn')?.code;
  };

  it.each([
    ['blank', picture(() => 255), 'blank'],
    ['dark', picture((x) => (x % 10 ? 10 : 40)), 'dark'],
    ['nearly empty', picture((x, y) => (x === 50 && y < 2 ? 0 : 255)), 'nearly-empty'],
    ['blurred', picture((x) => 128 + x), 'blurred'],
    ['well', picture((x, y) => ((x + y) % 7 ? 230 : 20)), undefined],
  ])('of a %s picture', (_, light, code) => {
    expect(told(light)).toBe(code);
  });
});

describe('the light of pictures in a PDF', () => {
  const well = { mean: 200, deviation: 30, sharpness: 85 };
  const told = (...lights: FileFacts['lights'] & object) =>
    judgeFile({ name: 'a.pdf', size: 1, kind: 'PDF', lights }, { cites: [] }, 'a4')
      .filter(({ tone }) => tone === 'warn')
      .map(({ text }) => text);

  it('is told of the first that looks wrong, by its number', () => {
    const blank = { mean: 255, deviation: 1.9, sharpness: 0 };
    expect(told(well, blank, blank)).toEqual([
      'Снимок 2 в PDF. Похоже, лист пустой: на нём ничего не видно.',
    ]);
    expect(told(well, well)).toEqual([]);
  });

  it('at the bound of sharpness is well, below it is not', () => {
    expect(told({ ...well, sharpness: 84 })).toHaveLength(1);
    expect(told({ ...well, sharpness: 85 })).toEqual([]);
  });

  it('comes from the JPEG bytes that lie there, in their order', () => {
    const pages = [1, 2, 3, 4].map((height) => ({ jpeg: jpeg({ height }), width: 2480, height }));
    const within = (bytes: Uint8Array) =>
      factsOf(bytes, { name: 'a.pdf', size: bytes.length }).pictures?.map(
        (picture) => factsOf(picture, { name: 'a.jpg', size: picture.length }).height,
      );
    expect(within(toPdf(pages))).toEqual([1, 2, 3, 4]);
    expect(within(pdf({ picture: { width: 2480, height: 3508 } }))).toEqual([]);
    expect(within(pdf({ picture: { width: 2480, height: 3508 }, encrypted: true }))).toBeUndefined();
    expect(within(pdf({ fonts: true }))).toBeUndefined();
  });
});

it('what lies in a stream of a PDF is not taken for its pages, and a cut stream ends nothing', () => {
  const lies = new TextEncoder().encode('/Type /Page /Type /Page stream ');
  const bytes = toPdf([{ jpeg: lies, width: 2480, height: 3508 }]);
  const facts = (part: Uint8Array) => factsOf(part, { name: 'a.pdf', size: part.length });
  expect(facts(bytes)).toMatchObject({ pages: 1, dpi: 300 });
  const cut = bytes.subarray(
    0,
    new TextDecoder('windows-1252').decode(bytes).indexOf('/Type /Page /Type') + 20,
  );
  expect(facts(cut)).toMatchObject({ pages: 1, broken: true });
});

it('a PDF is read up to 16 MB, a picture up to 64', () => {
  expect([mostRead('a.PDF'), mostRead('a.jpg')]).toEqual([megabytes(16), megabytes(64)]);
  expect(
    factsOf(starting('%PDF-1.4 %%EOF', megabytes(16)), { name: 'a', size: megabytes(16) }).unread,
  ).toBeUndefined();
  expect(
    factsOf(starting('%PDF-1.4 %%EOF', megabytes(16) + 1), { name: 'a', size: megabytes(16) + 1 }).unread,
  ).toBe(true);
});

it('a PDF of pictures is read by our own eyes: pages, points, an end', () => {
  const pages = [
    { jpeg: jpeg(), width: 2480, height: 3508 },
    { jpeg: jpeg({ width: 3508, height: 2480, components: 1 }), width: 3508, height: 2480, gray: true },
  ];
  const bytes = toPdf(pages);
  expect(factsOf(bytes, { name: 'a.pdf', size: bytes.length })).toEqual({
    name: 'a.pdf',
    size: bytes.length,
    kind: 'PDF',
    pages: 2,
    width: 2480,
    height: 3508,
    dpi: 300,
    pictures: pages.map((page) => new Uint8Array([...page.jpeg, 0x0a])),
  });
  const text = new TextDecoder('windows-1252').decode(bytes);
  for (const [, offset, at] of [...text.matchAll(/^(\d{10}) 00000 n/gm)].map((match, index) => [
    ...match,
    index + 1,
  ]))
    expect(text.slice(Number(offset))).toMatch(new RegExp(`^${at} 0 obj`));
});

it('pages that do not fit into one file go into as few as hold them, in order', () => {
  const sizes = [3, 3, 3, 7, 1, 1].map((thousands) => ({ jpeg: new Uint8Array(thousands * 1000) }));
  const files = inFiles(sizes, 8000);
  expect(files.map((pages) => pages.map((page) => page.jpeg.length / 1000))).toEqual([
    [3, 3],
    [3],
    [7],
    [1, 1],
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 12 }), (lengths) => {
      const pages = lengths.map((length) => ({
        jpeg: jpeg({ width: 10, height: 10, after: ' '.repeat(length) }),
        width: 10,
        height: 10,
      }));
      const made = inFiles(pages, 6000);
      expect(made.flat()).toEqual(pages);
      for (const part of made) if (part.length > 1) expect(toPdf(part).length).toBeLessThanOrEqual(6000);
    }),
  );
});

it('an archive holds every file, two of one name too', () => {
  const file = (name: string, sign: number) => ({ name, bytes: new Uint8Array([sign]) });
  const files = unzipSync(toZip([file('скан.jpg', 1), file('скан.jpg', 2), file('b', 3), file('b', 4)]));
  expect(Object.entries(files).map(([name, [sign]]) => [name, sign])).toEqual([
    ['скан.jpg', 1],
    ['скан (2).jpg', 2],
    ['b', 3],
    ['b (2)', 4],
  ]);
});
