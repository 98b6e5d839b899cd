import type { GeometryBuilder } from '../geometry-builder';
import type { GeometryKind } from '../raw-layer';
import {
  clearFindings,
  endLine,
  endPoints,
  endRing,
  noFindings,
  refuse,
  type ShapeFindings,
} from './binary-shape';

/** By the code of the type; GeoPackage and PostGIS share them. */
export const typeNames = [
  'Geometry',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
  'CircularString',
  'CompoundCurve',
  'CurvePolygon',
  'MultiCurve',
  'MultiSurface',
  'Curve',
  'Surface',
  'PolyhedralSurface',
  'TIN',
  'Triangle',
] as const;
type TypeName = (typeof typeNames)[number];

/** What the members of a type may be; `null` for those that hold anything. Curves are taken where they are straight. */
const membersOf: Partial<Record<TypeName, readonly TypeName[]>> = {
  MultiPoint: ['Point'],
  MultiLineString: ['LineString'],
  MultiPolygon: ['Polygon'],
  MultiCurve: ['LineString'],
  MultiSurface: ['Polygon', 'CurvePolygon'],
};
const kindsByType: Partial<Record<TypeName, GeometryKind>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  MultiCurve: 'line',
  Polygon: 'polygon',
  MultiPolygon: 'polygon',
  CurvePolygon: 'polygon',
  MultiSurface: 'polygon',
};

const maxNesting = 32;
/** Byte order, type and a count: no shape is shorter. */
const leastShapeBytes = 9;

interface Cursor {
  view: DataView;
  pos: number;
  end: number;
  geometry: GeometryBuilder;
  findings: ShapeFindings;
}

interface ShapeHead {
  type: TypeName;
  isLittle: boolean;
  /** Numbers to a point: 2 to 4. */
  ordinates: number;
}

/**
 * Appends the shape that stands as well-known binary (ISO or PostGIS's extended) in bytes [start, end) of `view` to
 * the row being written, and gives its kind: `none` for an empty shape, `invalid` with `findings.problem` for one that
 * cannot be read. Heights and measures are left out; a reference system in the shape is passed over. Never throws.
 */
export function readWkb(
  view: DataView,
  start: number,
  end: number,
  geometry: GeometryBuilder,
  findings: ShapeFindings = noFindings(),
): GeometryKind {
  clearFindings(findings);
  const cursor = { view, pos: start, end: Math.min(end, view.byteLength), geometry, findings };
  return readShape(cursor, 0);
}

function readShape(cursor: Cursor, nesting: number): GeometryKind {
  const { findings, geometry } = cursor;
  const head = readHead(cursor);
  if (!head) return 'invalid';
  if (head.type === 'GeometryCollection') return readCollection(cursor, head, nesting);
  const kind = kindsByType[head.type];
  if (kind === undefined) {
    refuse(findings, 'geometry-type-not-read', { found: head.type });
    return 'invalid';
  }
  const firstPart = geometry.partCount;
  if (!readParts(cursor, head)) return 'invalid';
  if (geometry.partCount > firstPart) return kind;
  findings.isEmpty = true;
  return 'none';
}

function readCollection(cursor: Cursor, head: ShapeHead, nesting: number): GeometryKind {
  const { findings } = cursor;
  if (nesting > 0) findings.isNested = true;
  if (nesting >= maxNesting) {
    refuse(findings, 'geometry-collection-too-deep');
    return 'invalid';
  }
  const count = readCount(cursor, head, leastShapeBytes);
  if (count < 0) return 'invalid';
  let kind: GeometryKind = 'none';
  for (let i = 0; i < count; i++) {
    const member = readShape(cursor, nesting + 1);
    if (member === 'invalid') return 'invalid';
    if (kind === 'none') kind = member;
    else if (member !== 'none' && member !== kind) kind = 'mixed';
  }
  return kind;
}

function readParts(cursor: Cursor, head: ShapeHead): boolean {
  switch (head.type) {
    case 'Point':
      return readPoint(cursor, head);
    case 'LineString': {
      const start = cursor.geometry.length;
      return (
        readPoints(cursor, head) && endLine(cursor.geometry, start, head.type, cursor.findings)
      );
    }
    case 'Polygon':
    case 'CurvePolygon':
      return readPolygon(cursor, head);
    default:
      return readMembers(cursor, head, membersOf[head.type]!);
  }
}

function readMembers(cursor: Cursor, head: ShapeHead, allowed: readonly TypeName[]): boolean {
  const count = readCount(cursor, head, leastShapeBytes);
  if (count < 0) return false;
  for (let i = 0; i < count; i++) {
    const at = cursor.pos;
    const member = readHead(cursor);
    if (!member) return false;
    if (!allowed.includes(member.type)) return refuseMember(cursor, member, allowed, at);
    if (!readParts(cursor, member)) return false;
  }
  return true;
}

function refuseMember(
  { findings }: Cursor,
  member: ShapeHead,
  allowed: readonly TypeName[],
  at: number,
): boolean {
  if (typeNames.indexOf(member.type) >= typeNames.indexOf('CircularString'))
    return refuse(findings, 'geometry-type-not-read', { found: member.type });
  return refuse(findings, 'wkb-damaged', { at, expected: allowed[0]!, found: member.type });
}

function readPoint(cursor: Cursor, head: ShapeHead): boolean {
  const { view, pos, geometry, findings } = cursor;
  const size = 8 * head.ordinates;
  if (pos + size > cursor.end) return refuseShort(cursor, size);
  cursor.pos += size;
  const x = view.getFloat64(pos, head.isLittle);
  const y = view.getFloat64(pos + 8, head.isLittle);
  // The only way in which an empty point can be written.
  if (Number.isNaN(x) && Number.isNaN(y)) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y))
    return refuse(findings, 'coordinates-not-finite', { type: head.type });
  geometry.addPoint(x, y);
  endPoints(geometry, geometry.length - 2);
  return true;
}

function readPolygon(cursor: Cursor, head: ShapeHead): boolean {
  const { geometry, findings } = cursor;
  const isCurved = head.type === 'CurvePolygon';
  const count = readCount(cursor, head, isCurved ? leastShapeBytes : 4);
  if (count < 0) return false;
  for (let i = 0; i < count; i++) {
    const start = geometry.length;
    let ring = head;
    if (isCurved) {
      const found = readHead(cursor);
      if (!found) return false;
      if (found.type !== 'LineString')
        return refuse(findings, 'geometry-type-not-read', { found: found.type });
      ring = found;
    }
    if (!readPoints(cursor, ring)) return false;
    if (geometry.length === start && !geometry.partHasRing()) continue;
    if (!endRing(geometry, start, head.type, findings)) return false;
  }
  if (geometry.partHasRing()) geometry.closePart();
  return true;
}

/** Appends a counted list of points. The hot loop. */
function readPoints(cursor: Cursor, { type, isLittle, ordinates }: ShapeHead): boolean {
  const { view, geometry, findings } = cursor;
  const stride = 8 * ordinates;
  const count = readCount(cursor, { type, isLittle, ordinates }, stride);
  if (count < 0) return false;
  const coordinates = geometry.reserve(geometry.length, 2 * count);
  let to = geometry.length;
  let pos = cursor.pos;
  // The sum of numbers is finite when all of them are; it is judged once, not number by number.
  let sum = 0;
  for (let i = 0; i < count; i++, pos += stride) {
    const x = view.getFloat64(pos, isLittle);
    const y = view.getFloat64(pos + 8, isLittle);
    sum += x * 0 + y * 0;
    coordinates[to++] = x;
    coordinates[to++] = y;
  }
  cursor.pos = pos;
  geometry.length = to;
  return sum === 0 || refuse(findings, 'coordinates-not-finite', { type });
}

/** The byte order and type of a shape; `null` (with the problem noted) when it is none. */
function readHead(cursor: Cursor): ShapeHead | null {
  const { view, pos, findings } = cursor;
  if (pos + leastShapeBytes > cursor.end) {
    refuseShort(cursor, leastShapeBytes);
    return null;
  }
  const order = view.getUint8(pos);
  if (order > 1) {
    refuse(findings, 'wkb-damaged', { at: pos, expected: '0, 1', found: order });
    return null;
  }
  const isLittle = order === 1;
  const code = view.getUint32(pos + 1, isLittle);
  cursor.pos = pos + 5;
  // Extended: flags in the highest bits. ISO: thousands. Both at once is read as it stands.
  if (code & 0x20000000) cursor.pos += 4;
  const plain = code & 0x0fffffff;
  const thousands = Math.floor(plain / 1000);
  const type = thousands <= 3 ? typeNames[plain % 1000] : undefined;
  if (type === undefined || (code & 0x10000000) !== 0) {
    refuse(findings, 'geometry-type-not-read', { found: code });
    return null;
  }
  const hasZ = code >>> 31 === 1 || (thousands & 1) === 1;
  const hasM = (code & 0x40000000) !== 0 || thousands >= 2;
  const ordinates = 2 + Number(hasZ) + Number(hasM);
  if (ordinates > findings.ordinates) findings.ordinates = ordinates;
  return { type, isLittle, ordinates };
}

/** A count of things of at least `size` bytes; −1 (with the problem noted) when there are not that many bytes. */
function readCount(cursor: Cursor, { isLittle }: ShapeHead, size: number): number {
  const { view, pos, end } = cursor;
  if (pos + 4 > end) {
    refuseShort(cursor, 4);
    return -1;
  }
  const count = view.getUint32(pos, isLittle);
  cursor.pos = pos + 4;
  if (count * size <= end - cursor.pos) return count;
  refuseShort(cursor, count * size);
  return -1;
}

function refuseShort({ findings, pos, end }: Cursor, needed: number): false {
  return refuse(findings, 'wkb-too-short', { expected: needed, found: Math.max(0, end - pos) });
}
