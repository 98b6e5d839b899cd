import { geometryKinds, type RawGeometry } from './raw-layer';

const invalidKind = geometryKinds.indexOf('invalid');

/** The geometry without the shapes of the marked rows, whose kind becomes `invalid`; the same object when none is marked. */
export function clearShapes(geometry: RawGeometry, isMarked: Uint8Array): RawGeometry {
  if (!isMarked.includes(1)) return geometry;
  const { kinds, coordinates, ringOffsets, partOffsets, rowOffsets } = geometry;
  const rowCount = kinds.length;
  const result: RawGeometry = {
    kinds: kinds.slice(),
    coordinates: new Float64Array(coordinates.length),
    ringOffsets: new Uint32Array(ringOffsets.length),
    partOffsets: new Uint32Array(partOffsets.length),
    rowOffsets: new Uint32Array(rowCount + 1),
  };
  let points = 0;
  let rings = 0;
  let parts = 0;
  for (let row = 0; row < rowCount; row++) {
    if (isMarked[row]) result.kinds[row] = invalidKind;
    else
      for (let part = rowOffsets[row]!; part < rowOffsets[row + 1]!; part++) {
        for (let ring = partOffsets[part]!; ring < partOffsets[part + 1]!; ring++) {
          const from = ringOffsets[ring]!;
          const to = ringOffsets[ring + 1]!;
          result.coordinates.set(coordinates.subarray(2 * from, 2 * to), 2 * points);
          points += to - from;
          result.ringOffsets[++rings] = points;
        }
        result.partOffsets[++parts] = rings;
      }
    result.rowOffsets[row + 1] = parts;
  }
  result.coordinates = result.coordinates.slice(0, 2 * points);
  result.ringOffsets = result.ringOffsets.slice(0, rings + 1);
  result.partOffsets = result.partOffsets.slice(0, parts + 1);
  return result;
}
