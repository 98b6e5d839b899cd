import type { RawGeometry } from '../raw-layer';

/**
 * What a pair of coordinates can be by its size alone. Gauss–Krüger in China: northing 1,500–6,500 km,
 * easting 500 ± 400 km, with the zone number before it or without (domain §4.3).
 */
export const coordinateClasses = [
  'degrees',
  'swapped-degrees',
  'prefixed',
  'swapped-prefixed',
  'plain',
  'swapped-plain',
  'other',
] as const;
export type CoordinateClass = (typeof coordinateClasses)[number];

export interface CoordinateCensus {
  /** Rows that have a shape. */
  rows: number;
  /** The class of more than half of them, else `other`. */
  main: CoordinateClass;
  /** Share of them that can be lon/lat degrees, 0–1. */
  degreesShare: number;
  /** Of all finite coordinates, in the units of the file. */
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
}

/** The zone number before an easting (13–23, 25–45), or 0 when there is none. */
export function zonePrefix(easting: number): number {
  const zone = Math.floor(easting / 1e6);
  if (!((zone >= 13 && zone <= 23) || (zone >= 25 && zone <= 45))) return 0;
  return isEasting(easting - zone * 1e6) ? zone : 0;
}

function isEasting(value: number): boolean {
  return value >= 100_000 && value <= 900_000;
}

function isNorthing(value: number): boolean {
  return value >= 1_500_000 && value <= 6_500_000;
}

/** The class of one point of a file. */
export function classOfPoint(x: number, y: number): CoordinateClass {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'degrees';
  if (Math.abs(y) <= 180 && Math.abs(x) <= 90) return 'swapped-degrees';
  if (isNorthing(y)) {
    if (zonePrefix(x) > 0) return 'prefixed';
    if (isEasting(x)) return 'plain';
  }
  if (isNorthing(x)) {
    if (zonePrefix(y) > 0) return 'swapped-prefixed';
    if (isEasting(y)) return 'swapped-plain';
  }
  return 'other';
}

/** Counts the classes of the first points of all rows that have a shape, so that no single bad row decides for the file. */
export function takeCensus(geometry: RawGeometry): CoordinateCensus {
  const { coordinates, ringOffsets, partOffsets, rowOffsets, kinds } = geometry;
  const counts = new Map<CoordinateClass, number>();
  let rows = 0;
  for (let row = 0; row < kinds.length; row++) {
    if (rowOffsets[row] === rowOffsets[row + 1]) continue;
    const first = 2 * ringOffsets[partOffsets[rowOffsets[row]!]!]!;
    const found = classOfPoint(coordinates[first]!, coordinates[first + 1]!);
    counts.set(found, (counts.get(found) ?? 0) + 1);
    rows++;
  }
  const main = [...counts].find(([, count]) => count * 2 > rows)?.[0] ?? 'other';
  let xMin = Infinity;
  let xMax = -Infinity;
  let yMin = Infinity;
  let yMax = -Infinity;
  for (let k = 0; k < coordinates.length; k += 2) {
    const x = coordinates[k]!;
    const y = coordinates[k + 1]!;
    if (x < xMin) xMin = x;
    if (x > xMax) xMax = x;
    if (y < yMin) yMin = y;
    if (y > yMax) yMax = y;
  }
  const degreesShare = rows === 0 ? 0 : (counts.get('degrees') ?? 0) / rows;
  return { rows, main, degreesShare, xMin, xMax, yMin, yMax };
}
