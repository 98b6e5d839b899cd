import type { GeometryBuilder } from '../geometry-builder';
import type { GeometryKind } from '../raw-layer';
import { endLine, endPoints, endRing, refuse, type ShapeFindings } from '../shape/binary-shape';
import { childOf, childrenOf, type KmlElement, textOf } from './kml-dom';

type ShapeKind = 'point' | 'line' | 'polygon';
/** MultiGeometry within MultiGeometry is read down to here. */
const maxDepth = 8;
const notRead = new Set(['Track', 'MultiTrack', 'Model']);

/** Whether an element of a placemark is a shape. */
export function isShape(name: string): boolean {
  return /^(?:Point|LineString|LinearRing|Polygon|MultiGeometry)$/.test(name) || notRead.has(name);
}

/**
 * Writes the shapes of a placemark into the row being written and tells what they are; `invalid` when one is refused,
 * and then `findings` says why. Elements that are no land (tracks, models) are given to `onNotRead`.
 */
export function readKmlShapes(
  shapes: readonly KmlElement[],
  geometry: GeometryBuilder,
  findings: ShapeFindings,
  onNotRead: (name: string) => void,
): GeometryKind {
  const kinds = new Set<ShapeKind>();
  const read = (shape: KmlElement, depth: number): boolean => {
    const name = shape.localName ?? '';
    if (notRead.has(name)) onNotRead(name);
    else if (name === 'MultiGeometry') {
      if (depth >= maxDepth) return refuse(findings, 'geometry-collection-too-deep');
      return childrenOf(shape).every((child) => read(child, depth + 1));
    } else if (name === 'Polygon') return readPolygon(shape, geometry, findings, kinds);
    else if (isShape(name)) return readPath(shape, name, geometry, findings, kinds);
    return true;
  };
  if (!shapes.every((shape) => read(shape, 0))) return 'invalid';
  const [kind] = kinds;
  if (!geometry.rowHasParts() || !kind) {
    findings.isEmpty = kinds.size > 0;
    return 'none';
  }
  return kinds.size > 1 ? 'mixed' : kind;
}

function readPath(
  shape: KmlElement,
  name: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
  kinds: Set<ShapeKind>,
): boolean {
  const start = geometry.length;
  kinds.add(name === 'Point' ? 'point' : 'line');
  if (!addCoordinates(childOf(shape, 'coordinates'), name, geometry, findings)) return false;
  if (name !== 'Point') return endLine(geometry, start, name, findings);
  endPoints(geometry, start);
  return true;
}

function readPolygon(
  shape: KmlElement,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
  kinds: Set<ShapeKind>,
): boolean {
  kinds.add('polygon');
  const boundaries = childrenOf(shape);
  for (const side of ['outerBoundaryIs', 'innerBoundaryIs'])
    for (const boundary of boundaries) {
      if (boundary.localName !== side) continue;
      // Some writers put all inner rings into one boundary.
      for (const ring of childrenOf(boundary)) {
        if (ring.localName !== 'LinearRing') continue;
        const start = geometry.length;
        if (!addCoordinates(childOf(ring, 'coordinates'), 'Polygon', geometry, findings))
          return false;
        if (geometry.length === start) continue;
        if (!endRing(geometry, start, 'Polygon', findings)) return false;
      }
    }
  if (geometry.partHasRing()) geometry.closePart();
  return true;
}

/** Tuples of lon,lat[,height] with white space between them; spaces around commas do not count. */
function addCoordinates(
  element: KmlElement | null,
  type: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): boolean {
  const text = textOf(element).replace(/\s*[,，]\s*/g, ',');
  if (text === '') return true;
  for (const tuple of text.split(/\s+/)) {
    const [lon = '', lat = '', height = ''] = tuple.split(',');
    const x = lon === '' ? Number.NaN : Number(lon);
    const y = lat === '' ? Number.NaN : Number(lat);
    if (Number.isNaN(x) || Number.isNaN(y))
      return refuse(findings, 'coordinates-not-numbers', { type, found: tuple.slice(0, 40) });
    if (!Number.isFinite(x) || !Number.isFinite(y))
      return refuse(findings, 'coordinates-not-finite', { type });
    // Programs write a height of 0 to every point.
    if (Number(height) !== 0) findings.ordinates = 3;
    geometry.addPoint(x, y);
  }
  return true;
}
