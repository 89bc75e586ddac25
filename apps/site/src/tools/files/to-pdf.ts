/** A JPEG as a page of a PDF. */
export interface PdfPage {
  jpeg: Uint8Array;
  width: number;
  height: number;
  gray?: boolean;
}

/** What a page takes beside its picture, at most. */
const besidePicture = 600;

/**
 * Pages in as few files as hold at most so many bytes each, in their order. A page that alone is larger has a file of its own.
 *
 * @example inFiles([{ jpeg: new Uint8Array(9000) }, { jpeg: new Uint8Array(9000) }], 12_000).length // 2
 */
export function inFiles<Page extends Pick<PdfPage, 'jpeg'>>(
  pages: readonly Page[],
  mostBytes: number,
): Page[][] {
  const files: Page[][] = [];
  let room = 0;
  for (const page of pages) {
    const needs = page.jpeg.length + besidePicture;
    const last = files.at(-1);
    if (last && needs <= room) last.push(page);
    else {
      files.push([page]);
      room = mostBytes - besidePicture;
    }
    room -= needs;
  }
  return files;
}

/** A4 in points of 1/72 inch. */
const [short, long] = [595.28, 841.89];

/**
 * A PDF of pictures, one on a page of A4 that lies as the picture does. The JPEG bytes go in as they are (DCTDecode), so
 * nothing is lost once more.
 *
 * @example new TextDecoder().decode(toPdf([]).subarray(0, 8)) // '%PDF-1.4'
 */
export function toPdf(pages: readonly PdfPage[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...content: readonly (string | Uint8Array)[]) => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    content.forEach(write);
    write('\nendobj\n');
  };
  write('%PDF-1.4\n%\u00e2\u00e3\n');
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  pages.forEach(({ jpeg, width, height, gray }, at) => {
    const first = 3 + at * 3;
    const [pageWidth, pageHeight] = width > height ? [long, short] : [short, long];
    const scale = Math.min(pageWidth / width, pageHeight / height);
    const [w, h] = [width * scale, height * scale];
    const place = [w, 0, 0, h, (pageWidth - w) / 2, (pageHeight - h) / 2].map((n) => n.toFixed(2)).join(' ');
    const drawing = `q ${place} cm /P Do Q`;
    object(
      first,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /XObject << /P ${first + 2} 0 R >> >> /Contents ${first + 1} 0 R >>`,
    );
    object(first + 1, `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
    object(
      first + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /Device${gray ? 'Gray' : 'RGB'} /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  });
  const table = length;
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  write(`trailer\n<< /Size ${rows.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
