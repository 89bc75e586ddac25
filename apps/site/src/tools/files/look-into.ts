import type { FileFacts, Light } from '@poryadok/domain/validators';
import { factsOf, mostRead } from './facts.ts';
import { lightOfPicture } from './picture.ts';

/** Kinds that every browser decodes. */
const decodable: readonly FileFacts['kind'][] = ['JPG', 'PNG', 'WEBP', 'GIF'];

/**
 * Looks into a file: its bytes, and the light of a picture. Throws only where the browser cannot read it at all, as a folder.
 * A picture that cannot be decoded is broken, or too large for this device.
 */
export async function lookInto(file: File): Promise<FileFacts> {
  const read = file.size > mostRead(file.name) ? file.slice(0, 65_536) : file;
  const bytes = new Uint8Array(await read.arrayBuffer());
  const { pictures, ...facts } = factsOf(bytes, file);
  const { kind, width, height } = facts;
  if (facts.broken || facts.unread) return facts;
  if (pictures) return { ...facts, lights: await lightsOf(pictures) };
  if (!decodable.includes(kind)) return facts;
  try {
    return { ...facts, light: await lightOfPicture(file, { width: width ?? 1000, height: height ?? 1000 }) };
  } catch {
    return (width ?? 0) * (height ?? 0) > 40_000_000
      ? { ...facts, undecoded: true }
      : { ...facts, broken: true };
  }
}

/** Pictures of a scanned PDF whose light is looked at: as many as a stranger would leaf through. */
const mostPictures = 3;

/** The light of the first pictures of a scanned PDF. One that this device does not decode ends the row: nothing is refused on a guess. */
async function lightsOf(pictures: readonly Uint8Array[]): Promise<Light[]> {
  const lights: Light[] = [];
  for (const jpeg of pictures.slice(0, mostPictures)) {
    const { width = 1000, height = 1000 } = factsOf(jpeg, { name: 'jpg', size: jpeg.length });
    try {
      lights.push(
        await lightOfPicture(new Blob([jpeg as BlobPart], { type: 'image/jpeg' }), { width, height }),
      );
    } catch {
      break;
    }
  }
  return lights;
}
