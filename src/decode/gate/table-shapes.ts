import type { Dataset } from '../../domain/dataset';
import type { PolygonColumn } from '../../domain/polygons';
import { type BuiltPolygons, buildPolygons } from '../../geometry/build-polygons';
import type { Checkpoint } from '../format';
import { geometryKinds, type RawGeometry } from '../raw-layer';
import type { LayerIssues } from './layer-issues';

/** Shapes told of one by one; further ones are counted. */
const detailed = 1000;

/** Areas in issues, to a hundredth of a square metre. */
export function roundedArea(squareMeters: number): number {
  return Math.round(squareMeters * 100) / 100;
}

interface ShapePart {
  issues: LayerIssues;
  rows: Uint32Array;
  at: number;
}

/** The clean shapes of a table's rows, with what was repaired or could not be. */
export async function buildTableShapes(
  parts: readonly ShapePart[],
  table: Dataset['repairs'][number]['table'],
  checkpoint: Checkpoint,
): Promise<{ polygons: PolygonColumn; repairs: Dataset['repairs'] }> {
  const columns: PolygonColumn[] = [];
  const repairs: Dataset['repairs'] = [];
  for (const { issues, rows, at } of parts) {
    const { geometry, rowCount } = issues.layer;
    const isWanted = new Uint8Array(rowCount);
    const tableRowOf = new Int32Array(rowCount).fill(-1);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      tableRowOf[row] = at + i;
      isWanted[row] = isPolygonal(geometry, row) ? 1 : 0;
    }
    const built = shapesOf(geometry, isWanted, rows);
    await checkpoint(1, 1);
    tellShapes(built, issues);
    for (const { row, before, after } of built.repairs)
      repairs.push({ table, row: tableRowOf[row]!, before, after });
    tellMissingShapes(issues, rows, built);
    // A table that joins the map adds no shapes: those of the map stay the same object, which others know by it.
    if (rows.length > 0) columns.push(built.polygons);
  }
  return { polygons: joinPolygons(columns), repairs };
}

/** What was made of the shapes of a layer. */
interface LayerShapes extends BuiltPolygons {
  /** What it was made of: rows with polygons, and the rows of the table. */
  isWanted: Uint8Array;
  rows: Uint32Array;
}

/** As long as the layer is loaded: repairing shapes takes longer than reading all columns anew. */
const known = new WeakMap<RawGeometry, LayerShapes>();

function shapesOf(geometry: RawGeometry, isWanted: Uint8Array, rows: Uint32Array): LayerShapes {
  const before = known.get(geometry);
  if (before && isSame(before.isWanted, isWanted) && isSame(before.rows, rows)) return before;
  const built = buildPolygons(geometry, (row) => isWanted[row] === 1);
  const isWhole = rows.length === isWanted.length;
  const polygons = isWhole ? built.polygons : selectRows(built.polygons, rows);
  const shapes = { ...built, polygons, isWanted, rows };
  known.set(geometry, shapes);
  return shapes;
}

function isSame(a: Uint8Array | Uint32Array, b: Uint8Array | Uint32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function isPolygonal(geometry: RawGeometry, row: number): boolean {
  const kind = geometryKinds[geometry.kinds[row]!];
  return kind === 'polygon' || kind === 'mixed';
}

function tellShapes(built: BuiltPolygons, issues: LayerIssues): void {
  for (const [i, { row, before, after, kinds }] of built.repairs.entries()) {
    if (i >= detailed) issues.add('ring-repaired-more', 'warns', row);
    else
      issues.add('ring-repaired', 'warns', row, {
        group: String(row),
        values: {
          beforeSquareMeters: roundedArea(before),
          afterSquareMeters: roundedArea(after),
          kind: kinds[0] ?? 'self-intersection',
        },
      });
  }
  for (const { row, reason } of built.unrepairable)
    issues.add('shape-unrepairable', 'warns', row, { group: reason, values: { reason } });
  for (const row of built.unchecked) issues.add('shape-unchecked', 'warns', row);
}

/** Rows that came without a shape, or whose shape reading could not make out. */
function tellMissingShapes(issues: LayerIssues, rows: Uint32Array, built: BuiltPolygons): void {
  const { kinds } = issues.layer.geometry;
  const told = new Set(built.unrepairable.map(({ row }) => row));
  for (const row of rows) {
    const kind = geometryKinds[kinds[row]!];
    if (kind === 'none') issues.add('no-shape', 'warns', row);
    else if (kind === 'invalid' && !told.has(row) && !issues.toldByReading[row])
      issues.add('shape-unrepairable', 'warns', row, {
        group: 'unreadable',
        values: { reason: 'unreadable' },
      });
  }
}

/** The shapes of the given rows, in their order. */
export function selectRows(polygons: PolygonColumn, rows: Uint32Array): PolygonColumn {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  let [points, rings, parts] = [0, 0, 0];
  for (const row of rows) {
    const [from, to] = [rowOffsets[row]!, rowOffsets[row + 1]!];
    parts += to - from;
    rings += polygonOffsets[to]! - polygonOffsets[from]!;
    points += ringOffsets[polygonOffsets[to]!]! - ringOffsets[polygonOffsets[from]!]!;
  }
  const result: PolygonColumn = {
    coordinates: new Float64Array(2 * points),
    ringOffsets: new Uint32Array(rings + 1),
    polygonOffsets: new Uint32Array(parts + 1),
    rowOffsets: new Uint32Array(rows.length + 1),
  };
  let [point, ring, part] = [0, 0, 0];
  for (const [i, row] of rows.entries()) {
    for (let p = rowOffsets[row]!; p < rowOffsets[row + 1]!; p++) {
      for (let g = polygonOffsets[p]!; g < polygonOffsets[p + 1]!; g++) {
        const [from, to] = [ringOffsets[g]!, ringOffsets[g + 1]!];
        result.coordinates.set(coordinates.subarray(2 * from, 2 * to), 2 * point);
        point += to - from;
        result.ringOffsets[++ring] = point;
      }
      result.polygonOffsets[++part] = ring;
    }
    result.rowOffsets[i + 1] = part;
  }
  return result;
}

/** Several shape columns one after another. */
export function joinPolygons(columns: readonly PolygonColumn[]): PolygonColumn {
  if (columns.length === 1) return columns[0]!;
  const sum = (length: (column: PolygonColumn) => number) =>
    columns.reduce((total, column) => total + length(column), 0);
  const result: PolygonColumn = {
    coordinates: new Float64Array(sum((c) => c.coordinates.length)),
    ringOffsets: new Uint32Array(sum((c) => c.ringOffsets.length - 1) + 1),
    polygonOffsets: new Uint32Array(sum((c) => c.polygonOffsets.length - 1) + 1),
    rowOffsets: new Uint32Array(sum((c) => c.rowOffsets.length - 1) + 1),
  };
  let [number, ring, part, row] = [0, 0, 0, 0];
  for (const column of columns) {
    result.coordinates.set(column.coordinates, number);
    appendOffsets(result.ringOffsets, ring, column.ringOffsets, number / 2);
    appendOffsets(result.polygonOffsets, part, column.polygonOffsets, ring);
    appendOffsets(result.rowOffsets, row, column.rowOffsets, part);
    number += column.coordinates.length;
    ring += column.ringOffsets.length - 1;
    part += column.polygonOffsets.length - 1;
    row += column.rowOffsets.length - 1;
  }
  return result;
}

function appendOffsets(target: Uint32Array, at: number, source: Uint32Array, base: number): void {
  for (let k = 1; k < source.length; k++) target[at + k] = base + source[k]!;
}
