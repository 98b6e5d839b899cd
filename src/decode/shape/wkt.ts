import type { GeometryBuilder } from '../geometry-builder';
import type { GeometryKind } from '../raw-layer';
import {
  clearFindings,
  endLine,
  endPoints,
  endRing,
  refuse,
  type ShapeFindings,
} from './binary-shape';

const wktStart =
  /^\s*(?:SRID\s*=\s*\d+\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE|GEOMETRYCOLLECTION|CURVEPOLYGON|COMPOUNDCURVE|CIRCULARSTRING|TRIANGLE|TIN|POLYHEDRALSURFACE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;
/** Collections within collections are read down to here. */
const maxDepth = 8;
const comma = 0x2c;
const bracket = 0x29;
const token = /\s*(?:([A-Za-z]+)|([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)|(\S))/y;
/** A position and the white space after it: two numbers, and more that are dropped. */
const plainPosition =
  /\s*([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)\s+([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)\s*/y;

/** Whether a cell reads like WKT. */
export function isWkt(text: string): boolean {
  return wktStart.test(text.length > 80 ? text.slice(0, 80) : text);
}

interface Reader {
  text: string;
  position: number;
  geometry: GeometryBuilder;
  findings: ShapeFindings;
  kinds: Set<'point' | 'line' | 'polygon'>;
  depth: number;
}

/** The `SRID=4490;` before a shape as an EPSG code, or `null`. */
export function sridOf(text: string): string | null {
  const srid = /^\s*SRID\s*=\s*(\d{1,6})\s*;/i.exec(text.slice(0, 40));
  return srid && Number(srid[1]) > 0 ? `EPSG:${Number(srid[1])}` : null;
}

/**
 * Writes a shape in WKT or EWKT into the row being written and tells what it is: `none` when it is EMPTY, `invalid` when
 * it is refused, and then `findings` says why. Heights and measures are dropped.
 */
export function readWkt(
  text: string,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): GeometryKind {
  clearFindings(findings);
  const position = /^\s*SRID\s*=\s*\d+\s*;/i.exec(text.slice(0, 40))?.[0].length ?? 0;
  const reader: Reader = { text, position, geometry, findings, kinds: new Set(), depth: 0 };
  if (!readShape(reader)) return 'invalid';
  if (next(reader) !== '') {
    fault(reader);
    return 'invalid';
  }
  const [kind] = reader.kinds;
  if (!geometry.rowHasParts() || !kind) {
    findings.isEmpty = true;
    return 'none';
  }
  return reader.kinds.size > 1 ? 'mixed' : kind;
}

/** The next word (in capitals), number or sign; '' at the end. */
function next(reader: Reader): string {
  token.lastIndex = reader.position;
  const match = token.exec(reader.text);
  if (!match) {
    reader.position = reader.text.length;
    return '';
  }
  reader.position = token.lastIndex;
  return match[1]?.toUpperCase() ?? match[2] ?? match[3] ?? '';
}

function peek(reader: Reader): string {
  const { position } = reader;
  const found = next(reader);
  reader.position = position;
  return found;
}

function fault(reader: Reader): false {
  const at = Math.max(0, reader.position - 1);
  return refuse(reader.findings, 'wkt-broken', {
    found: reader.text.slice(at, at + 20) || '—',
    position: at + 1,
  });
}

function readShape(reader: Reader): boolean {
  let name = next(reader);
  let suffix = /(ZM|Z|M)$/.exec(name)?.[1] ?? '';
  if (suffix) name = name.slice(0, -suffix.length);
  else if (/^(?:ZM|Z|M)$/.test(peek(reader))) suffix = next(reader);
  if (suffix) reader.findings.ordinates = Math.max(reader.findings.ordinates, 2 + suffix.length);
  if (peek(reader) === 'EMPTY') {
    next(reader);
    return true;
  }
  switch (name) {
    case 'POINT':
      return inBrackets(reader, () => readPoints(reader, 'Point'));
    case 'MULTIPOINT':
      return inBrackets(reader, () => readPoints(reader, 'MultiPoint'));
    case 'LINESTRING':
      return readLine(reader);
    case 'MULTILINESTRING':
      return list(reader, () => readLine(reader));
    case 'POLYGON':
    case 'TRIANGLE':
      return readPolygon(reader);
    case 'MULTIPOLYGON':
    case 'TIN':
    case 'POLYHEDRALSURFACE':
      return list(reader, () => readPolygon(reader));
    case 'GEOMETRYCOLLECTION': {
      if (++reader.depth > maxDepth) return refuse(reader.findings, 'geometry-collection-too-deep');
      if (reader.depth > 1) reader.findings.isNested = true;
      const isRead = list(reader, () => readShape(reader));
      reader.depth--;
      return isRead;
    }
    default:
      return refuse(reader.findings, 'unknown-geometry-type', { found: name.slice(0, 40) });
  }
}

function inBrackets(reader: Reader, read: () => boolean): boolean {
  if (next(reader) !== '(') return fault(reader);
  if (!read()) return false;
  return next(reader) === ')' || fault(reader);
}

/** Members between brackets, with commas between; `EMPTY` stands for a member without points. */
function list(reader: Reader, read: () => boolean): boolean {
  return inBrackets(reader, () => {
    do {
      if (peek(reader) === 'EMPTY') next(reader);
      else if (!read()) return false;
    } while (skipComma(reader));
    return true;
  });
}

/** Positions with commas between; those of a MULTIPOINT may have brackets of their own. */
function readPositions(reader: Reader, type: string): boolean {
  do {
    if (readPlainPosition(reader)) continue;
    if (peek(reader) === 'EMPTY') {
      next(reader);
      continue;
    }
    const hasBrackets = peek(reader) === '(' && next(reader) !== '';
    const x = number(next(reader));
    const y = number(next(reader));
    if (Number.isNaN(x) || Number.isNaN(y)) return fault(reader);
    if (!Number.isFinite(x) || !Number.isFinite(y))
      return refuse(reader.findings, 'coordinates-not-finite', { type });
    let ordinates = 2;
    for (; !Number.isNaN(number(peek(reader))); next(reader)) ordinates++;
    if (ordinates > reader.findings.ordinates) reader.findings.ordinates = ordinates;
    if (hasBrackets && next(reader) !== ')') return fault(reader);
    reader.geometry.addPoint(x, y);
  } while (skipComma(reader));
  return true;
}

/** The usual case in one step: two numbers and then a comma or a bracket. */
function readPlainPosition(reader: Reader): boolean {
  const { text, geometry } = reader;
  plainPosition.lastIndex = reader.position;
  const match = plainPosition.exec(text);
  if (!match) return false;
  const after = text.charCodeAt(plainPosition.lastIndex);
  const x = Number(match[1]);
  const y = Number(match[2]);
  if ((after !== comma && after !== bracket) || !Number.isFinite(x) || !Number.isFinite(y))
    return false;
  reader.position = plainPosition.lastIndex;
  geometry.addPoint(x, y);
  return true;
}

function skipComma(reader: Reader): boolean {
  if (reader.text.charCodeAt(reader.position) === comma) {
    reader.position++;
    return true;
  }
  return peek(reader) === ',' && next(reader) !== '';
}

/** The number that a token is, or NaN. */
function number(sign: string): number {
  return sign === '' ? Number.NaN : Number(sign);
}

function readPoints(reader: Reader, type: string): boolean {
  const start = reader.geometry.length;
  if (!readPositions(reader, type)) return false;
  endPoints(reader.geometry, start);
  reader.kinds.add('point');
  return true;
}

function readLine(reader: Reader): boolean {
  const start = reader.geometry.length;
  reader.kinds.add('line');
  return (
    inBrackets(reader, () => readPositions(reader, 'LineString')) &&
    endLine(reader.geometry, start, 'LineString', reader.findings)
  );
}

function readPolygon(reader: Reader): boolean {
  reader.kinds.add('polygon');
  const { geometry, findings } = reader;
  const isRead = list(reader, () => {
    const start = geometry.length;
    return (
      inBrackets(reader, () => readPositions(reader, 'Polygon')) &&
      endRing(geometry, start, 'Polygon', findings)
    );
  });
  if (isRead && geometry.partHasRing()) geometry.closePart();
  return isRead;
}
