/** A scale bar of four equal parts. */
export interface ScaleBar {
  /** Length of the whole bar on the ground, m: 1, 2, 4 or 5 times a power of ten. */
  meters: number;
  /** The same on the screen, px. */
  pixels: number;
  parts: 4;
}

const steps = [1, 2, 4, 5, 10];

/**
 * The longest bar of 1-2-4-5 length that fits into `maxPixels` at a place where one pixel is
 * `metersPerPixel` m; `null` when the scale is not known (not positive or not finite).
 */
export function scaleBar(metersPerPixel: number, maxPixels: number): ScaleBar | null {
  const most = metersPerPixel * maxPixels;
  if (!(most > 0) || !Number.isFinite(most)) return null;
  const exponent = Math.floor(Math.log10(most));
  let meters = 0;
  // One decade below as well: the logarithm of a power of ten may come out a hair too large.
  for (let e = exponent - 1; e <= exponent + 1; e++)
    for (const step of steps) {
      const length = e < 0 ? step / 10 ** -e : step * 10 ** e;
      if (length <= most * (1 + 1e-12) && length > meters) meters = length;
    }
  return { meters, pixels: meters / metersPerPixel, parts: 4 };
}
