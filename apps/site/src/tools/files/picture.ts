import type { Light } from '@poryadok/domain/validators';
import { lightOf } from './light.ts';

type Canvas = OffscreenCanvas | HTMLCanvasElement;

function canvasOf(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: Canvas): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
  if (context === null) throw new Error('no canvas');
  return context;
}

function blobOf(canvas: Canvas, quality: number): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality);
  });
}

/** Draws a picture small enough, the whole never being held larger than it must be. */
async function drawn(
  file: Blob,
  { width, height }: { width: number; height: number },
  longSide: number,
  quarters: number,
): Promise<Canvas> {
  const scale = Math.min(1, longSide / Math.max(width, height));
  // One side alone is asked for: the shape then stays, also where a browser does not turn the picture as its mark asks.
  const bitmap = await createImageBitmap(file, {
    ...(scale < 1 && {
      [width > height ? 'resizeWidth' : 'resizeHeight']: longSide,
      resizeQuality: 'high',
    }),
  });
  const [w, h] = [bitmap.width, bitmap.height];
  const fit = Math.min(1, longSide / Math.max(w, h));
  const [drawnWidth, drawnHeight] = [Math.round(w * fit), Math.round(h * fit)];
  const aside = quarters % 2 === 1;
  const canvas = aside ? canvasOf(drawnHeight, drawnWidth) : canvasOf(drawnWidth, drawnHeight);
  const context = contextOf(canvas);
  // Paper shows through what is transparent.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(bitmap, -drawnWidth / 2, -drawnHeight / 2, drawnWidth, drawnHeight);
  bitmap.close();
  return canvas;
}

/** Light and sharpness of a picture, on a copy of 1000 pixels. Throws where this device cannot decode it. */
export async function lightOfPicture(file: Blob, sides: { width: number; height: number }): Promise<Light> {
  const canvas = await drawn(file, sides, 1000, 0);
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  return lightOf(data, canvas.width, canvas.height);
}

/** A picture as it was mended. */
export interface Mended {
  blob: Blob;
  width: number;
  height: number;
}

/** Qualities of JPEG that are tried, the best first. */
const qualities = [0.85, 0.75, 0.65, 0.55, 0.45];

/**
 * A picture as a JPEG of at most so many bytes and pixels, turned by quarters. What the camera wrote beside it, the place
 * among it, is gone. Where even the last step is too large, it is given all the same: the judge says so.
 */
export async function fitted(
  file: Blob,
  sides: { width: number; height: number },
  { longSide, bytes, quarters = 0 }: { longSide: number; bytes: number; quarters?: number },
): Promise<Mended> {
  const canvas = await drawn(file, sides, longSide, quarters);
  let blob: Blob | undefined;
  for (const quality of qualities) {
    blob = await blobOf(canvas, quality);
    if (blob.size <= bytes) break;
  }
  if (blob === undefined) throw new Error('no picture');
  return { blob, width: canvas.width, height: canvas.height };
}
