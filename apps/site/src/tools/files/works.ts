import { besidePage } from '../beside.ts';
import { lookInto } from './look-into.ts';
import { fitted, type Mended } from './picture.ts';
import { inFiles, toPdf } from './to-pdf.ts';
import { toZip } from './to-zip.ts';

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** As few PDFs as hold the pictures at so many bytes each. */
async function pdfsOf({
  pictures,
  mostBytes,
}: {
  pictures: readonly Mended[];
  mostBytes: number;
}): Promise<Blob[]> {
  const pages = await Promise.all(
    pictures.map(async ({ blob, width, height }) => ({ jpeg: await bytesOf(blob), width, height })),
  );
  return inFiles(pages, mostBytes).map(
    (part) => new Blob([toPdf(part) as BlobPart], { type: 'application/pdf' }),
  );
}

async function archiveOf(files: readonly File[]): Promise<Blob> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  return new Blob([toZip(read) as BlobPart], { type: 'application/zip' });
}

/** What takes a phone seconds. Safari before 16.4 draws no picture in a worker: there the page does it. */
export const work = besidePage(
  import.meta.url,
  { lookInto, fit: (given: Parameters<typeof fitted>) => fitted(...given), pdfsOf, archiveOf },
  () => typeof OffscreenCanvas === 'function',
);
