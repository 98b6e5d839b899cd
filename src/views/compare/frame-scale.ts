import type { Bounds } from '../../domain/polygons';

/** Room around a footprint in its frame, px. */
const margin = 22;

/** Metres per pixel at which all these fit into a frame of that size; `null`: there is nothing, or no room. */
export function commonScale(
  extents: readonly Bounds[],
  width: number,
  height: number,
): number | null {
  const [free, high] = [width - 2 * margin, height - 2 * margin];
  if (extents.length === 0 || free <= 0 || high <= 0) return null;
  const scale = Math.max(
    ...extents.map(([west, south, east, north]) =>
      Math.max((east - west) / free, (north - south) / high),
    ),
  );
  return scale > 0 ? scale : null;
}

/** The scale of a screen of 96 dots per inch as 1 : n, to three figures. */
export function scaleRatio(metersPerPixel: number): number {
  const ratio = metersPerPixel / (0.0254 / 96);
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(ratio)) - 2);
  return Math.round(ratio / digits) * digits;
}

/** The bounds of an extent about its middle that is turned by degrees. */
export function turnedExtent([west, south, east, north]: Bounds, degrees: number): Bounds {
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const [across, up] = [(east - west) / 2, (north - south) / 2];
  const [x, y] = [across * cosine + up * sine, across * sine + up * cosine];
  return [-x, -y, x, y];
}
