import type { RawGeometry } from '../raw-layer';

const mostOutlines = 400;
const mostPoints = 48;

/**
 * Outlines of some shapes of a file in metres, to show where its land would lie: easting and northing, m,
 * interleaved, first point not repeated. Rows are taken evenly, shells alone, with points left out.
 */
export function zoneOutlines(geometry: RawGeometry, isSwapped: boolean): Float64Array[] {
  const { rowOffsets, partOffsets, ringOffsets, coordinates } = geometry;
  const parts: number[] = [];
  for (let row = 0; row + 1 < rowOffsets.length; row++)
    for (let part = rowOffsets[row]!; part < rowOffsets[row + 1]!; part++) parts.push(part);
  const rowStep = Math.max(1, parts.length / mostOutlines);
  const outlines: Float64Array[] = [];
  for (let i = 0; i < parts.length; i += rowStep) {
    const ring = partOffsets[parts[Math.floor(i)]!]!;
    const first = ringOffsets[ring]!;
    const count = ringOffsets[ring + 1]! - first;
    const step = Math.max(1, count / mostPoints);
    const outline: number[] = [];
    for (let k = 0; k < count; k += step) {
      const point = 2 * (first + Math.floor(k));
      const x = coordinates[point]!;
      const y = coordinates[point + 1]!;
      if (Number.isFinite(x) && Number.isFinite(y)) outline.push(...(isSwapped ? [y, x] : [x, y]));
    }
    if (outline.length > 0) outlines.push(Float64Array.from(outline));
  }
  return outlines;
}
