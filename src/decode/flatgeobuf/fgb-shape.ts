import type { GeometryBuilder } from '../geometry-builder';
import type { GeometryKind } from '../raw-layer';
import {
  clearFindings,
  endLine,
  endPoints,
  endRing,
  refuse,
  type ShapeFindings,
} from '../shape/binary-shape';
import { typeNames } from '../shape/wkb';
import { byteOf, type Part, targetOf, vectorOf } from './fgb-table';

const fields = { ends: 0, xy: 1, z: 2, m: 3, type: 6, parts: 7 };
const maxNesting = 32;

const kindsByType: Record<string, GeometryKind> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'polygon',
  MultiPolygon: 'polygon',
};

interface Scope {
  part: Part;
  geometry: GeometryBuilder;
  findings: ShapeFindings;
  /** What `geometry.length` cannot pass: the parts of a forged shape may all be the same one. */
  maxLength: number;
}

/**
 * Appends the shape in a geometry table to the row being written and gives its kind, as `readWkb` does. `type` is the
 * type of the whole layer, 0 where it has none. Throws `RangeError` when the table is damaged.
 */
export function readFgbShape(
  part: Part,
  table: number,
  type: number,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): GeometryKind {
  clearFindings(findings);
  // Each point takes 16 bytes of the feature; one more for each ring that has to be closed.
  const maxLength = geometry.length + (part.end - part.start) / 4;
  return readShape({ part, geometry, findings, maxLength }, table, type, 0);
}

function readShape(scope: Scope, table: number, layerType: number, nesting: number): GeometryKind {
  const { part, geometry, findings } = scope;
  const code = layerType === 0 ? byteOf(part, table, fields.type) : layerType;
  const type = typeNames[code];
  if (type === 'GeometryCollection') return readCollection(scope, table, nesting);
  const kind = type === undefined ? undefined : kindsByType[type];
  if (type === undefined || kind === undefined) {
    refuse(findings, 'geometry-type-not-read', { found: type ?? code });
    return 'invalid';
  }
  const firstPart = geometry.partCount;
  if (!readParts(scope, table, type)) return 'invalid';
  if (geometry.partCount > firstPart) return kind;
  findings.isEmpty = true;
  return 'none';
}

function readCollection(scope: Scope, table: number, nesting: number): GeometryKind {
  const { part, findings } = scope;
  if (nesting > 0) findings.isNested = true;
  if (nesting >= maxNesting) {
    refuse(findings, 'geometry-collection-too-deep');
    return 'invalid';
  }
  const { at, count } = vectorOf(part, table, fields.parts, 4);
  let kind: GeometryKind = 'none';
  for (let i = 0; i < count; i++) {
    const member = readShape(scope, targetOf(part, at + 4 * i), 0, nesting + 1);
    spend(scope);
    if (member === 'invalid') return 'invalid';
    if (kind === 'none') kind = member;
    else if (member !== 'none' && member !== kind) kind = 'mixed';
  }
  return kind;
}

function readParts(scope: Scope, table: number, type: string): boolean {
  const { part, geometry, findings } = scope;
  const start = geometry.length;
  switch (type) {
    case 'Point':
    case 'MultiPoint':
      if (!readPoints(scope, table, type)) return false;
      endPoints(geometry, start);
      return true;
    case 'LineString':
      return readPoints(scope, table, type) && endLine(geometry, start, type, findings);
    case 'MultiLineString':
      return readRuns(scope, table, type, (from) => endLine(geometry, from, type, findings));
    case 'Polygon':
      return readPolygon(scope, table, type);
    default: {
      const { at, count } = vectorOf(part, table, fields.parts, 4);
      if (count === 0) return readPolygon(scope, table, type);
      for (let i = 0; i < count; i++) {
        if (!readPolygon(scope, targetOf(part, at + 4 * i), type)) return false;
        spend(scope);
      }
      return true;
    }
  }
}

function readPolygon(scope: Scope, table: number, type: string): boolean {
  const { geometry, findings } = scope;
  const endsRing = (from: number) =>
    (geometry.length === from && !geometry.partHasRing()) ||
    endRing(geometry, from, type, findings);
  if (!readRuns(scope, table, type, endsRing)) return false;
  if (geometry.partHasRing()) geometry.closePart();
  return true;
}

/** Reads the points of lines or rings one after another; `ends` says behind which point each of them ends. */
function readRuns(
  scope: Scope,
  table: number,
  type: string,
  endRun: (start: number) => boolean,
): boolean {
  const { part } = scope;
  const points = vectorOf(part, table, fields.xy, 8).count >> 1;
  const { at, count } = vectorOf(part, table, fields.ends, 4);
  let from = 0;
  for (let i = 0; i < Math.max(1, count); i++) {
    const to = count === 0 ? points : part.view.getUint32(at + 4 * i, true);
    if (to < from || to > points) throw new RangeError('end of a ring outside of its points');
    const start = scope.geometry.length;
    if (!readPoints(scope, table, type, from, to)) return false;
    if (!endRun(start)) return false;
    from = to;
  }
  return true;
}

function readPoints(scope: Scope, table: number, type: string, from = 0, to = -1): boolean {
  const { part, geometry, findings } = scope;
  const { at, count } = vectorOf(part, table, fields.xy, 8);
  const end = to < 0 ? count >> 1 : to;
  tellOrdinates(scope, table);
  const { view } = part;
  let length = geometry.length;
  if (length + 2 * (end - from) > scope.maxLength) throw new RangeError('more points than bytes');
  const coordinates = geometry.reserve(length, 2 * (end - from));
  // The sum stays 0 as long as all numbers are finite; it is judged once, not number by number.
  let sum = 0;
  for (let pos = at + 16 * from; pos < at + 16 * end; pos += 16) {
    const x = view.getFloat64(pos, true);
    const y = view.getFloat64(pos + 8, true);
    sum += x * 0 + y * 0;
    coordinates[length++] = x;
    coordinates[length++] = y;
  }
  if (sum === 0) {
    geometry.length = length;
    return true;
  }
  // The only way in which an empty point can be written.
  if (type === 'Point' && end === 1 && Number.isNaN(coordinates[length - 2])) return true;
  return refuse(findings, 'coordinates-not-finite', { type });
}

function tellOrdinates({ part, findings }: Scope, table: number): void {
  const hasZ = vectorOf(part, table, fields.z, 8).count > 0;
  const hasM = vectorOf(part, table, fields.m, 8).count > 0;
  findings.ordinates = Math.max(findings.ordinates, 2 + Number(hasZ) + Number(hasM));
}

/** Members cost something even when they have no points, so that a forged shape comes to an end. */
function spend(scope: Scope): void {
  if (--scope.maxLength < scope.geometry.length) throw new RangeError('more parts than bytes');
}
