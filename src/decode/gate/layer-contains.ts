import { geometryKinds, type RawGeometry, type RawLayer } from '../raw-layer';

/** Rows of the other layer that are tried. */
const triedRows = 200;
/** Points of the outer polygons that are looked at before the question is left open. */
const pointLimit = 20_000_000;
/** What holds a plot is larger than it, by its bounds: the same plots in a second file hold none. */
const leastLarger = 1.2;

/** Whether the polygons of `outer` hold most polygons of `inner` and are larger (tried on evenly spread rows, by the middle of their bounds). */
export function containsLayer(outer: RawLayer, inner: RawLayer): boolean {
  const step = Math.max(1, Math.floor(inner.rowCount / triedRows));
  let tried = 0;
  let held = 0;
  for (let row = 0; row < inner.rowCount; row += step) {
    if (geometryKinds[inner.geometry.kinds[row]!] !== 'polygon') continue;
    const bounds = boundsOfRow(inner.geometry, row);
    const x = (bounds.west + bounds.east) / 2;
    const y = (bounds.south + bounds.north) / 2;
    if ((tried + 1) * (outer.geometry.coordinates.length / 2) > pointLimit) break;
    tried++;
    for (let r = 0; r < outer.rowCount; r++)
      if (
        geometryKinds[outer.geometry.kinds[r]!] === 'polygon' &&
        holdsPoint(outer.geometry, r, x, y) &&
        sizeOf(boundsOfRow(outer.geometry, r)) > leastLarger * sizeOf(bounds)
      ) {
        held++;
        break;
      }
  }
  return held > tried / 2;
}

function pointRange({ rowOffsets, partOffsets, ringOffsets }: RawGeometry, row: number) {
  return [
    ringOffsets[partOffsets[rowOffsets[row]!]!]!,
    ringOffsets[partOffsets[rowOffsets[row + 1]!]!]!,
  ] as const;
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function boundsOfRow(geometry: RawGeometry, row: number): Bounds {
  const { coordinates } = geometry;
  const [from, to] = pointRange(geometry, row);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = from; k < to; k++) {
    west = Math.min(west, coordinates[2 * k]!);
    east = Math.max(east, coordinates[2 * k]!);
    south = Math.min(south, coordinates[2 * k + 1]!);
    north = Math.max(north, coordinates[2 * k + 1]!);
  }
  return { west, south, east, north };
}

function sizeOf({ west, south, east, north }: Bounds): number {
  return (east - west) * (north - south);
}

/** Even–odd over all rings of the row. */
function holdsPoint(geometry: RawGeometry, row: number, x: number, y: number): boolean {
  const { coordinates, ringOffsets, partOffsets, rowOffsets } = geometry;
  let inside = false;
  const endRing = partOffsets[rowOffsets[row + 1]!]!;
  for (let ring = partOffsets[rowOffsets[row]!]!; ring < endRing; ring++) {
    const to = ringOffsets[ring + 1]!;
    for (let k = ringOffsets[ring]!, before = to - 1; k < to; before = k++) {
      const [ax, ay] = [coordinates[2 * k]!, coordinates[2 * k + 1]!];
      const [bx, by] = [coordinates[2 * before]!, coordinates[2 * before + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
