import type { Light } from '@poryadok/domain/validators';

/**
 * How light, how full and how sharp a picture is.
 *
 * @param pixels - red, green, blue and opacity of each point in turn
 * @example lightOf(new Uint8ClampedArray([255, 255, 255, 255]), 1, 1) // { mean: 255, deviation: 0, sharpness: 0 }
 */
export function lightOf(pixels: Uint8ClampedArray, width: number, height: number): Light {
  const points = width * height;
  const gray = new Float32Array(points);
  let [sum, squares] = [0, 0];
  for (let at = 0; at < points; at++) {
    const [red = 0, green = 0, blue = 0] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]];
    const value = 0.299 * red + 0.587 * green + 0.114 * blue;
    gray[at] = value;
    sum += value;
    squares += value * value;
  }
  let [edges, edgeSquares, inner] = [0, 0, 0];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const around =
        (gray[at - 1] ?? 0) + (gray[at + 1] ?? 0) + (gray[at - width] ?? 0) + (gray[at + width] ?? 0);
      const edge = around - 4 * (gray[at] ?? 0);
      edges += edge;
      edgeSquares += edge * edge;
      inner++;
    }
  const mean = sum / points;
  return {
    mean: Math.round(mean * 10) / 10,
    deviation: Math.round(Math.sqrt(Math.max(0, squares / points - mean * mean)) * 10) / 10,
    sharpness: inner === 0 ? 0 : Math.round(edgeSquares / inner - (edges / inner) ** 2),
  };
}
