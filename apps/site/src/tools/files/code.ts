import { type FileFacts, judgeFile } from '@poryadok/domain/validators';
import { factsOf, mostRead } from './facts.ts';
import { lightOfPicture } from './picture.ts';

// What looking into files takes comes with the first file, as one file of code.
export { pixelsFor, tellBytes } from '@poryadok/domain/validators';
export { fitted } from './picture.ts';
export { inFiles, toPdf } from './to-pdf.ts';
export { toZip } from './to-zip.ts';
export { judgeFile };

/** Kinds that every browser decodes. */
const decodable: readonly FileFacts['kind'][] = ['JPG', 'PNG', 'WEBP', 'GIF'];

/**
 * Looks into a file: its bytes, and the light of a picture. Throws only where the browser cannot read it at all, as a folder.
 * A picture that cannot be decoded is broken, or too large for this device.
 */
export async function lookInto(file: File): Promise<FileFacts> {
  const bytes = new Uint8Array(await (file.size > mostRead ? file.slice(0, 65_536) : file).arrayBuffer());
  const facts = factsOf(bytes, file);
  const { kind, width, height } = facts;
  if (facts.broken || facts.unread || !decodable.includes(kind)) return facts;
  try {
    return { ...facts, light: await lightOfPicture(file, { width: width ?? 1000, height: height ?? 1000 }) };
  } catch {
    return (width ?? 0) * (height ?? 0) > 40_000_000
      ? { ...facts, undecoded: true }
      : { ...facts, broken: true };
  }
}
