import { multiPolygonOfRow, type PolygonColumn, polygonColumnFrom } from '../domain/polygons';
import { radiansPerDegree } from './ellipsoid';
import { ellipsoidalAreaOfRow, ellipsoidalAreas } from './ellipsoidal-area';
import { faultBits } from './fault-bits';
import { PolygonWriter } from './polygon-writer';
import { repairShape } from './repair-shape';
import { findFaults } from './row-faults';

/** Shapes as a format read them, in lon/lat degrees: row → parts (polygons) → rings → points. */
export interface RawShapes {
  coordinates: Float64Array;
  ringOffsets: Uint32Array;
  partOffsets: Uint32Array;
  rowOffsets: Uint32Array;
}

export type RepairKind =
  | 'self-intersection'
  | 'spike'
  | 'hole-misplaced'
  | 'part-overlap'
  /** A hole or a part that was no ring and was left out. */
  | 'too-few-points';

/** A row whose shape was mended, with the area of its rings as given and as they are now, m². */
export interface Repair {
  row: number;
  kinds: RepairKind[];
  before: number;
  after: number;
}

export type UnrepairableReason = 'too-few-points' | 'zero-area' | 'out-of-range' | 'too-large';

export interface BuiltPolygons {
  /** A row for every row that came in; without a shape where it had none or an unrepairable one. */
  polygons: PolygonColumn;
  repairs: Repair[];
  unrepairable: { row: number; reason: UnrepairableReason }[];
  /** Rows taken as they came because they are too large to be checked (`checkedPointLimit`). */
  unchecked: number[];
}

/** A shape that encloses less is a line, m²: a square centimetre. */
export const smallestShapeSquareMeters = 1e-4;
/** Faulty rows with more points are not repaired: the overlay would run for minutes. */
export const repairedPointLimit = 500_000;

/**
 * Clean polygons from raw shapes: rings closed, repeated points dropped, shells counter-clockwise
 * and holes clockwise (all without a word), faulty shapes repaired. Points of valid rings stay as
 * they came, to the last bit. Rows for which `isPolygonal` is false get no shape.
 */
export function buildPolygons(
  shapes: RawShapes,
  isPolygonal: (row: number) => boolean,
): BuiltPolygons {
  const rowCount = shapes.rowOffsets.length - 1;
  const ringCount = shapes.ringOffsets.length - 1;
  const pointCount = shapes.coordinates.length / 2;
  const writer = new PolygonWriter(rowCount, shapes.partOffsets.length - 1, ringCount, pointCount);
  const result: Findings = { repairs: [], unrepairable: [], unchecked: [] };
  for (let row = 0; row < rowCount; row++) {
    if (isPolygonal(row)) {
      const reason = buildRow(shapes, row, writer, result);
      if (reason) {
        writer.dropRow();
        result.unrepairable.push({ row, reason });
      }
    }
    writer.endRow();
  }
  return { polygons: writer.finish(), ...result };
}

type Findings = Omit<BuiltPolygons, 'polygons'>;

/** Writes one row; what comes back is why it cannot have a shape, or `null` when it has one. */
function buildRow(
  shapes: RawShapes,
  row: number,
  writer: PolygonWriter,
  findings: Findings,
): UnrepairableReason | null {
  const { coordinates, partOffsets, rowOffsets, ringOffsets } = shapes;
  const kinds: RepairKind[] = [];
  let squareDegrees = 0;
  for (let part = rowOffsets[row]!; part < rowOffsets[row + 1]!; part++) {
    const shell = partOffsets[part]!;
    const end = partOffsets[part + 1]!;
    for (let ring = shell; ring < end; ring++) {
      const isShell = ring === shell;
      const area = writer.addRing(coordinates, ringOffsets[ring]!, ringOffsets[ring + 1]!, isShell);
      if (area === null) {
        // Holes without their shell: nobody knows what they were cut from.
        if (isShell && end - shell > 1) return 'too-few-points';
        if (kinds.length === 0) kinds.push('too-few-points');
      } else {
        if (Number.isNaN(area)) return 'out-of-range';
        squareDegrees += isShell ? area : -area;
      }
    }
    writer.endPolygon();
  }
  if (writer.openPolygonCount === 0) return 'too-few-points';

  const faults = findFaults(writer.written, row);
  if (faults & faultBits.unchecked) findings.unchecked.push(row);
  if ((faults & ~faultBits.unchecked) !== 0) return repairRow(row, faults, kinds, writer, findings);
  if (isLine(squareDegrees, coordinates[2 * ringOffsets[partOffsets[rowOffsets[row]!]!]! + 1]!))
    return 'zero-area';
  if (kinds.length > 0) {
    const area = ellipsoidalAreaOfRow(writer.written, row);
    findings.repairs.push({ row, kinds, before: area, after: area });
  }
  return null;
}

/**
 * Measured flat: points in line in lon/lat do enclose a little between latitudes that are not evenly
 * spaced on the ellipsoid.
 */
function isLine(squareDegrees: number, latitude: number): boolean {
  const squareMeters = squareDegrees * 111_320 ** 2 * Math.cos(latitude * radiansPerDegree);
  return squareMeters < smallestShapeSquareMeters;
}

/** Writes the open row anew as the land that it covers; the result is as for `buildRow`. */
function repairRow(
  row: number,
  faults: number,
  kinds: RepairKind[],
  writer: PolygonWriter,
  findings: Findings,
): UnrepairableReason | null {
  const isOnlyTouching = (faults & ~(faultBits.touch | faultBits.unchecked)) === 0;
  if (writer.openPointCount > repairedPointLimit) {
    if (!isOnlyTouching) return 'too-large';
    if (findings.unchecked.at(-1) !== row) findings.unchecked.push(row);
    return null;
  }
  const given = multiPolygonOfRow(writer.written, row);
  const before = Math.abs(ellipsoidalAreaOfRow(writer.written, row));
  const repaired = polygonColumnFrom([repairShape(given)]);
  const after = ellipsoidalAreas(repaired)[0]!;
  if (Number.isNaN(after)) return 'zero-area';
  // Rings that merely touch cover the land that they say: those stay as they came.
  if (isOnlyTouching && Math.abs(after - before) <= Math.max(0.05, 1e-6 * before)) {
    if (kinds.length > 0) findings.repairs.push({ row, kinds, before, after: before });
    return null;
  }
  writer.dropRow();
  let squareDegrees = 0;
  for (let p = 0; p < repaired.polygonOffsets.length - 1; p++) {
    const shell = repaired.polygonOffsets[p]!;
    for (let g = shell; g < repaired.polygonOffsets[p + 1]!; g++) {
      const [from, to] = [repaired.ringOffsets[g]!, repaired.ringOffsets[g + 1]!];
      const area = writer.addRing(repaired.coordinates, from, to, g === shell) ?? 0;
      squareDegrees += g === shell ? area : -area;
    }
    writer.endPolygon();
  }
  if (isLine(squareDegrees, repaired.coordinates[1]!)) return 'zero-area';
  findings.repairs.push({ row, kinds: [...kindsOf(faults, given), ...kinds], before, after });
  return null;
}

function kindsOf(faults: number, given: number[][][][]): RepairKind[] {
  const kinds: RepairKind[] = [];
  if (faults & faultBits.selfIntersection) kinds.push('self-intersection');
  if (faults & faultBits.spike) kinds.push('spike');
  if (faults & faultBits.holeMisplaced) kinds.push('hole-misplaced');
  if (faults & faultBits.partOverlap) kinds.push('part-overlap');
  if (kinds.length > 0) return kinds;
  // Rings that meet in points only and yet share land: named by what can share it.
  if (given.length > 1) return ['part-overlap'];
  return given[0]!.length > 1 ? ['hole-misplaced'] : ['self-intersection'];
}
