import { zlibSync } from 'fflate';

// Files made for the tests: as small as their kind allows, each whole unless its name says otherwise.

function bytesOf(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0) & 0xff) : [...part],
    ),
  );
}

function pair(number: number): number[] {
  return [number >> 8, number & 0xff];
}

function four(number: number): number[] {
  return [...pair(Math.floor(number / 65_536)), ...pair(number % 65_536)];
}

interface JpegOptions {
  width?: number;
  height?: number;
  /** 1 gray, 3 colours, 4 for printing. */
  components?: number;
  progressive?: boolean;
  orientation?: number;
  /** Exif of the other order of bytes. */
  bigEndian?: boolean;
  truncated?: boolean;
  after?: string;
}

/** The frame of a JPEG: what tells of a picture, without the picture. */
export function jpeg({
  width = 2480,
  height = 3508,
  components = 3,
  progressive = false,
  orientation,
  bigEndian = false,
  truncated = false,
  after = '',
}: JpegOptions = {}): Uint8Array {
  const tiff = bigEndian
    ? bytesOf('MM', [
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        orientation ?? 1,
        0,
        0,
        0,
        0,
        0,
        0,
      ])
    : bytesOf('II', [
        42,
        0,
        8,
        0,
        0,
        0,
        1,
        0,
        0x12,
        1,
        3,
        0,
        1,
        0,
        0,
        0,
        orientation ?? 1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
      ]);
  const exif = bytesOf([0xff, 0xe1], pair(tiff.length + 8), 'Exif\0\0', tiff);
  const frame = Array.from({ length: components }, (_, at) => [at + 1, 0x11, 0]).flat();
  return bytesOf(
    [0xff, 0xd8, 0xff, 0xe0],
    pair(16),
    'JFIF\0',
    [1, 1, 1, 0, 72, 0, 72, 0, 0],
    orientation === undefined ? [] : exif,
    [0xff, progressive ? 0xc2 : 0xc0],
    pair(8 + components * 3),
    [8],
    pair(height),
    pair(width),
    [components],
    frame,
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 4],
    truncated ? [] : [0xff, 0xd9],
    after,
  );
}

/** The frame of a PNG. */
export function png({
  width = 2480,
  height = 3508,
  colour = 2,
  truncated = false,
  dots = false,
} = {}): Uint8Array {
  return bytesOf(
    [0x89],
    'PNG\r\n',
    [0x1a, 0x0a],
    four(13),
    'IHDR',
    four(width),
    four(height),
    [8, colour, 0, 0, 0],
    four(0),
    dots ? [...four(9), ...bytesOf('pHYs'), ...four(11_811), ...four(11_811), 1, ...four(0)] : [],
    truncated ? [] : [...four(0), ...bytesOf('IEND'), 0xae, 0x42, 0x60, 0x82],
  );
}

interface PdfOptions {
  pages?: number;
  picture?: { width: number; height: number };
  fonts?: boolean;
  encrypted?: boolean;
  /** The pages lie in a compressed stream of objects. */
  folded?: boolean;
  truncated?: boolean;
  before?: string;
}

/** The skeleton of a PDF. */
export function pdf({
  pages = 1,
  picture,
  fonts = false,
  encrypted = false,
  folded = false,
  truncated = false,
  before = '',
}: PdfOptions = {}): Uint8Array {
  const leaf = `<< /Type /Page /MediaBox [0 0 595 842] ${fonts ? '/Resources << /Font << /F 9 0 R >> >>' : ''} >>`;
  const objects = `<< /Type /Pages /Count ${pages} /Kids [] >> ${`${leaf} `.repeat(pages)}`;
  const stream = folded ? zlibSync(bytesOf(objects)) : undefined;
  return bytesOf(
    before,
    '%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n',
    stream
      ? `3 0 obj << /Type /ObjStm /N 2 /First 0 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`
      : objects,
    stream ?? '',
    stream ? '\nendstream endobj\n' : '',
    picture
      ? `4 0 obj << /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /Filter /DCTDecode >> endobj\n`
      : '',
    `trailer << /Size 5 ${encrypted ? '/Encrypt 8 0 R' : ''} /Root 1 0 R >>\n`,
    truncated ? '' : 'startxref\n0\n%%EOF\n',
  );
}

/** A box of files with one name in it. */
export function zip(name: string): Uint8Array {
  return bytesOf(
    'PK\x03\x04',
    Array.from({ length: 26 }, () => 0),
    name,
  );
}

/** Bytes that begin so. */
export function starting(start: string | readonly number[], length = 64): Uint8Array {
  const head = bytesOf(start);
  const whole = new Uint8Array(Math.max(length, head.length));
  whole.set(head);
  return whole;
}
