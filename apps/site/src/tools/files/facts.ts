import type { FileFacts, FileKind } from '@poryadok/domain/validators';
import { unzlibSync } from 'fflate';

/** What was seen of a file. */
export interface Looked extends FileFacts {
  /** The JPEG pictures of a scanned PDF as they lie there, in their order; others are not seen. */
  pictures?: readonly Uint8Array[];
}

type Found = Omit<Looked, 'name' | 'size'>;

const signs = new TextDecoder('windows-1252');

/** Bytes as text, a sign each: what a file says of itself is ASCII. */
function latin(bytes: Uint8Array): string {
  return signs.decode(bytes);
}

/** The kind of a file by how it begins; where a box of files is one of an office, by their names. */
function kindOf(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 1024));
  const begins = (start: string) => head.startsWith(start);
  // A PDF may have a few bytes before it.
  if (head.includes('%PDF-')) return 'PDF';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'JPG';
  if (bytes[0] === 0x89 && head.slice(1, 4) === 'PNG') return 'PNG';
  if (begins('PK\x03\x04') || begins('PK\x05\x06')) {
    const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-4096));
    return names.includes('word/') ? 'DOCX' : names.includes('xl/') ? 'XLSX' : 'ZIP';
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return 'DOC';
  if (begins('Rar!')) return 'RAR';
  if (/^....ftyp(?:hei|hev|mif1|msf1)/s.test(head)) return 'HEIC';
  if (begins('II*\0') || begins('MM\0*')) return 'TIFF';
  if (/^RIFF....WEBP/s.test(head)) return 'WEBP';
  if (begins('GIF8')) return 'GIF';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/.test(head) ? 'XML' : 'unknown';
}

/** How many bytes of a file are looked into; a larger one is told by its beginning alone. A PDF is read as text, which takes longer. */
export function mostRead(name: string): number {
  return (/\.pdf$/i.test(name) ? 16 : 64) * 1024 * 1024;
}

/**
 * What the bytes of a file say of it: kind, pixels, pages, whether it is whole. Never throws.
 *
 * @param bytes - the file, or its beginning where it is larger than {@link mostRead} says
 * @example factsOf(new Uint8Array(), { name: 'скан.pdf', size: 0 }) // { name: 'скан.pdf', size: 0, kind: 'unknown' }
 */
export function factsOf(bytes: Uint8Array, { name, size }: { name: string; size: number }): Looked {
  const kind = kindOf(bytes);
  if (size > bytes.length || (kind === 'PDF' && size > mostRead('.pdf')))
    return { name, size, kind, unread: true };
  try {
    const found =
      kind === 'JPG' ? ofJpeg(bytes) : kind === 'PNG' ? ofPng(bytes) : kind === 'PDF' ? ofPdf(bytes) : {};
    return { name, size, kind, ...found };
  } catch {
    return { name, size, kind, broken: true };
  }
}

function ofJpeg(bytes: Uint8Array): Partial<Found> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Partial<Found> = {};
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    // Filling, and marks that stand alone.
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker <= 1) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && latin(bytes.subarray(at + 4, at + 8)) === 'Exif')
      orientation = orientationOf(bytes.subarray(at + 10, at + 2 + length));
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      found.height = view.getUint16(at + 5);
      found.width = view.getUint16(at + 7);
      const colours = bytes[at + 9];
      found.colour = colours === 1 ? 'gray' : colours === 4 ? 'cmyk' : 'rgb';
    }
    at += 2 + length;
  }
  if (orientation > 1) found.turned = true;
  // Laid on its side: told as it is seen.
  if (orientation > 4 && found.width !== undefined && found.height !== undefined)
    [found.width, found.height] = [found.height, found.width];
  // Some cameras write more after the end of the picture.
  if (found.width === undefined || !hasEnd(bytes, at)) found.broken = true;
  return found;
}

/** Whether the mark of the end (FF D9) stands after the beginning of the picture. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  let at = bytes.lastIndexOf(0xd9);
  while (at > from && bytes[at - 1] !== 0xff) at = bytes.lastIndexOf(0xd9, at - 1);
  return at > from;
}

/** The orientation of Exif (tag 0x112): 1 is the usual, from 5 on the picture lies on its side. */
function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  if (tiff.length < 8) return 1;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const entries = view.getUint16(start, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) === 0x112) return view.getUint16(at + 8, little);
  }
  return 1;
}

function ofPng(bytes: Uint8Array): Partial<Found> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = latin(bytes.subarray(-12)).includes('IEND');
  const colour = bytes[25] ?? 2;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    colour: colour === 0 || colour === 4 ? 'gray' : 'rgb',
    ...(!whole && { broken: true }),
  };
}

/** Compressed streams of objects that are unfolded at most. */
const mostStreams = 200;

/** A stream of a PDF: what is said of it, and where its bytes lie. */
interface PdfStream {
  said: string;
  start: number;
  end: number;
}

/** Where a word of ASCII stands in bytes from a place on; -1 where it does not. Megabytes as text would take a phone a second. */
function placeOf(word: string, bytes: Uint8Array, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return at;
  }
  return -1;
}

/** What is said outside of streams is shorter by far; of more, the ends are enough. */
const mostSaid = 512 * 1024;

function saidIn(bytes: Uint8Array): string {
  return bytes.length <= mostSaid * 2
    ? latin(bytes)
    : `${latin(bytes.subarray(0, mostSaid))}\n${latin(bytes.subarray(-mostSaid))}`;
}

/** A PDF without its streams, which are most of it and tell nothing as text, and where each lies. */
function apart(bytes: Uint8Array): { text: string; streams: readonly PdfStream[] } {
  const kept: string[] = [];
  const streams: PdfStream[] = [];
  let from = 0;
  for (let word = placeOf('stream', bytes, 0); word >= 0; ) {
    const ends = latin(bytes.subarray(Math.max(from, word - 8), word)).trimEnd();
    if (!ends.endsWith('>>')) {
      word = placeOf('stream', bytes, word + 6);
      continue;
    }
    const start = word + (bytes[word + 6] === 13 ? 8 : 7);
    const found = placeOf('endstream', bytes, start);
    const end = found < 0 ? bytes.length : found;
    const before = saidIn(bytes.subarray(from, word));
    kept.push(before);
    streams.push({ said: before.slice(Math.max(0, before.lastIndexOf('obj'))), start, end });
    from = found < 0 ? end : end + 9;
    word = placeOf('stream', bytes, from);
  }
  return { text: [...kept, saidIn(bytes.subarray(from))].join('\n'), streams };
}

function ofPdf(bytes: Uint8Array): Partial<Found> {
  const { text: outside, streams } = apart(bytes);
  const encrypted = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(outside);
  const text = encrypted ? outside : outside + unfolded(bytes, streams);
  const counted = [...text.matchAll(/\/Type\s*\/Page(?![\w])/g)].length;
  const trees = [...text.matchAll(/<<(?:[^<>]|<<[^<>]*>>)*\/Type\s*\/Pages\b(?:[^<>]|<<[^<>]*>>)*>>/g)];
  const told = trees.map(([tree]) => Number(/\/Count\s+(\d+)/.exec(tree)?.[1] ?? 0));
  const picture = largestPicture(text);
  const box = /\/MediaBox\s*\[\s*([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)/
    .exec(text)
    ?.slice(1)
    .map(Number);
  const side = box
    ? Math.max(Math.abs((box[2] ?? 0) - (box[0] ?? 0)), Math.abs((box[3] ?? 0) - (box[1] ?? 0)))
    : 0;
  const written = /\/Font\b/.test(text);
  return {
    // An encrypted file may hide its pages.
    ...(encrypted && told.length === 0 && counted === 0 ? {} : { pages: Math.max(counted, ...told) }),
    ...(encrypted && { encrypted }),
    ...(!/%%EOF/.test(latin(bytes.subarray(-2048))) && { broken: true }),
    // A page of letters needs no points.
    ...(picture &&
      !written &&
      side > 0 && {
        ...picture,
        dpi: Math.round((Math.max(picture.width, picture.height) * 72) / side),
        ...(!encrypted && { pictures: jpegsOf(bytes, streams) }),
      }),
  };
}

/** The objects that lie in compressed streams of objects, as text. */
function unfolded(bytes: Uint8Array, streams: readonly PdfStream[]): string {
  const parts: string[] = [];
  for (const { said, start, end } of streams) {
    if (parts.length >= mostStreams) break;
    if (!/\/Type\s*\/ObjStm\b/.test(said)) continue;
    try {
      parts.push(latin(unzlibSync(bytes.subarray(start, end))));
    } catch {
      // Another filter, or a broken stream: its objects are not seen.
    }
  }
  return parts.join('\n');
}

function jpegsOf(bytes: Uint8Array, streams: readonly PdfStream[]): Uint8Array[] {
  return streams
    .filter(({ said }) => /\/Subtype\s*\/Image\b/.test(said) && /\/Filter\s*\[?\s*\/DCTDecode\b/.test(said))
    .map(({ start, end }) => bytes.subarray(start, end));
}

function largestPicture(text: string): { width: number; height: number } | undefined {
  const sizes = [
    ...text.matchAll(/<<(?:[^<>]|<<[^<>]*>>)*\/Subtype\s*\/Image\b(?:[^<>]|<<[^<>]*>>)*>>/g),
  ].map(([picture]) => ({
    width: Number(/\/Width\s+(\d+)/.exec(picture)?.[1] ?? 0),
    height: Number(/\/Height\s+(\d+)/.exec(picture)?.[1] ?? 0),
  }));
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
