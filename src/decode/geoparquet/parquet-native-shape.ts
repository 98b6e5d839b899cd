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

interface Form {
  kind: GeometryKind;
  type: string;
  /** Lists around a point. */
  depth: number;
}

const forms: Record<string, Form> = {
  point: { kind: 'point', type: 'Point', depth: 0 },
  multipoint: { kind: 'point', type: 'MultiPoint', depth: 1 },
  linestring: { kind: 'line', type: 'LineString', depth: 1 },
  multilinestring: { kind: 'line', type: 'MultiLineString', depth: 2 },
  polygon: { kind: 'polygon', type: 'Polygon', depth: 2 },
  multipolygon: { kind: 'polygon', type: 'MultiPolygon', depth: 3 },
};

/** Whether shapes kept in a form of nested lists can be read. */
export function isNativeForm(encoding: string): boolean {
  return Object.hasOwn(forms, encoding);
}

/** Appends a shape of nested lists of `{x, y}` to the row being written and gives its kind, as `readWkb` does. */
export function readNativeShape(
  shape: unknown,
  encoding: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): GeometryKind {
  clearFindings(findings);
  if (shape === null || shape === undefined) return 'none';
  const { kind, type, depth } = forms[encoding]!;
  const firstPart = geometry.partCount;
  const start = geometry.length;
  const isRead = ((): boolean => {
    switch (type) {
      case 'Point':
      case 'MultiPoint':
        if (!addPoints(depth === 0 ? [shape] : shape, type, geometry, findings)) return false;
        endPoints(geometry, start);
        return true;
      case 'LineString':
        return addLine(shape, type, geometry, findings);
      case 'MultiLineString':
        return listOf(shape).every((line) => addLine(line, type, geometry, findings));
      case 'Polygon':
        return addPolygon(shape, type, geometry, findings);
      default:
        return listOf(shape).every((part) => addPolygon(part, type, geometry, findings));
    }
  })();
  if (!isRead) return 'invalid';
  if (geometry.partCount > firstPart) return kind;
  findings.isEmpty = true;
  return 'none';
}

function addPolygon(
  rings: unknown,
  type: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): boolean {
  for (const ring of listOf(rings)) {
    const start = geometry.length;
    if (!addPoints(ring, type, geometry, findings)) return false;
    if (geometry.length === start && !geometry.partHasRing()) continue;
    if (!endRing(geometry, start, type, findings)) return false;
  }
  if (geometry.partHasRing()) geometry.closePart();
  return true;
}

function addLine(
  line: unknown,
  type: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): boolean {
  const start = geometry.length;
  return addPoints(line, type, geometry, findings) && endLine(geometry, start, type, findings);
}

function addPoints(
  points: unknown,
  type: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): boolean {
  for (const point of listOf(points)) {
    const { x, y, z, m } = (point ?? {}) as Record<string, unknown>;
    // The only way in which an empty point can be written.
    if (type === 'Point' && Number.isNaN(x) && Number.isNaN(y)) return true;
    if (
      typeof x !== 'number' ||
      typeof y !== 'number' ||
      !Number.isFinite(x) ||
      !Number.isFinite(y)
    )
      return refuse(findings, 'coordinates-not-finite', { type });
    const ordinates = 2 + Number(typeof z === 'number') + Number(typeof m === 'number');
    findings.ordinates = Math.max(findings.ordinates, ordinates);
    geometry.addPoint(x, y);
  }
  return true;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
