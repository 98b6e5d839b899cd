import { KnownTexts } from '../gate/known-texts';
import type { GeometryBuilder } from '../geometry-builder';
import type { IssueCollector } from '../issue-collector';
import type { GeometryKind } from '../raw-layer';
import { CoordinateScanner, type CoordinateType } from './coordinate-scanner';
import { checkBounds } from './geojson-bbox';
import { type JsonCursor, textOf } from './json-cursor';
import { excerptFrom } from './json-fault';

type GeometryType = CoordinateType | 'GeometryCollection';

const kindsByType: Record<CoordinateType, GeometryKind> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'polygon',
  MultiPolygon: 'polygon',
};
const types = [...(Object.keys(kindsByType) as CoordinateType[]), 'GeometryCollection'] as const;
const knownTypes = new KnownTexts<GeometryType>(types);
const members = new KnownTexts([
  'type',
  'coordinates',
  'geometries',
  'bbox',
  'geometry',
  'properties',
  'features',
]);
const maxNesting = 32;

/** What the members of one geometry object said; offsets are −1 where a member is absent. */
interface Members {
  type: GeometryType | null;
  /** As written, when it is no known type; `null` when it is absent or no text. */
  otherType: string | null;
  typeAt: number;
  coordinatesAt: number;
  geometriesAt: number;
  /** The type as which the coordinates were already read. */
  scannedAs: CoordinateType | null;
}

/** The geometry type that a text stands for, in any case of letters; `null` when it is none. */
export function geometryTypeOf(text: string): GeometryType | null {
  return types.find((type) => type.toLowerCase() === text.toLowerCase()) ?? null;
}

/** Reads geometry objects into the row being written; what is wrong with one is told for its row. */
export class GeometryScanner {
  readonly coordinates: CoordinateScanner;

  constructor(
    private readonly cursor: JsonCursor,
    private readonly geometry: GeometryBuilder,
    private readonly issues: IssueCollector,
  ) {
    this.coordinates = new CoordinateScanner(cursor, geometry);
  }

  /** At any value: appends its parts and returns its kind; `invalid` after telling why for `row` (1-based). */
  scan(row: number, nesting = 0): GeometryKind {
    const { cursor } = this;
    const start = cursor.pos;
    if (cursor.bytes[start] !== 0x7b) {
      cursor.skipValue();
      if (cursor.bytes[start] === 0x6e && nesting === 0) return 'none';
      return this.refuse('geometry-not-object', row, { found: excerptFrom(cursor.bytes, start) });
    }
    const found = this.scanMembers(row, nesting);
    const { pos: end, depth } = cursor;
    const kind = this.scanShape(found, row, nesting);
    cursor.pos = end;
    cursor.depth = depth;
    return kind;
  }

  private scanMembers(row: number, nesting: number): Members {
    const { cursor } = this;
    const found: Members = {
      type: null,
      otherType: null,
      typeAt: -1,
      coordinatesAt: -1,
      geometriesAt: -1,
      scannedAs: null,
    };
    for (let more = cursor.firstMember(); more; more = cursor.nextMember()) {
      const name = members.find(cursor);
      switch (name) {
        case 'type':
          if (found.typeAt >= 0) this.tellDuplicate(row, name);
          found.typeAt = cursor.pos;
          this.scanType(found);
          break;
        case 'coordinates':
          if (found.coordinatesAt >= 0) this.tellDuplicate(row, name);
          this.scanCoordinates(found, nesting);
          break;
        case 'geometries':
          found.geometriesAt = cursor.pos;
          cursor.skipValue();
          break;
        case 'bbox':
          checkBounds(cursor, this.issues, row);
          break;
        case null:
          cursor.skipValue();
          break;
        default:
          this.issues.add('member-misplaced', 'notes', { row, field: name });
          cursor.skipValue();
      }
    }
    return found;
  }

  private scanType(found: Members): void {
    const { cursor } = this;
    found.type = null;
    found.otherType = null;
    if (cursor.bytes[cursor.pos] !== 0x22) {
      cursor.skipValue();
      return;
    }
    cursor.scanText();
    found.type = knownTypes.find(cursor);
    if (found.type === null) found.otherType = textOf(cursor);
  }

  /** Reads the coordinates at once when the type is known; else remembers where they are. */
  private scanCoordinates(found: Members, nesting: number): void {
    const { cursor } = this;
    if (found.scannedAs) this.geometry.takeBackRow();
    found.scannedAs = null;
    found.coordinatesAt = cursor.pos;
    const { type } = found;
    // Members of a collection are read later, when the row cannot be taken back alone.
    if (nesting === 0 && type !== null && type !== 'GeometryCollection') {
      if (this.coordinates.scan(type)) {
        found.scannedAs = type;
        return;
      }
      this.geometry.takeBackRow();
      cursor.pos = found.coordinatesAt;
    }
    cursor.skipValue();
  }

  private scanShape(found: Members, row: number, nesting: number): GeometryKind {
    const { cursor } = this;
    const type = found.type ?? this.unknownType(found, row);
    if (type === null) return 'invalid';
    if (type === 'GeometryCollection') return this.scanCollection(found.geometriesAt, row, nesting);
    if (found.coordinatesAt < 0) return this.refuse('coordinates-missing', row, { type });
    const firstPart = found.scannedAs === type ? -1 : this.geometry.partCount;
    if (found.scannedAs !== type) {
      if (found.scannedAs) this.geometry.takeBackRow();
      cursor.pos = found.coordinatesAt;
      if (!this.coordinates.scan(type))
        return this.refuse(this.coordinates.problem!, row, {
          type,
          found: excerptFrom(cursor.bytes, found.coordinatesAt),
        });
    }
    this.tellCoordinates(row);
    const isEmpty =
      firstPart < 0 ? !this.geometry.rowHasParts() : this.geometry.partCount === firstPart;
    if (!isEmpty) return kindsByType[type];
    this.issues.add('geometry-empty', 'notes', { row });
    return 'none';
  }

  private unknownType(found: Members, row: number): GeometryType | null {
    const { otherType, typeAt } = found;
    if (otherType === null) this.refuse(typeAt < 0 ? 'type-missing' : 'type-not-text', row);
    else {
      const type = geometryTypeOf(otherType);
      const values = { found: otherType.slice(0, 40) };
      if (type === null) this.refuse('unknown-geometry-type', row, values);
      else this.issues.add('type-case', 'warns', { row, values: { ...values, expected: type } });
      return type;
    }
    return null;
  }

  private scanCollection(at: number, row: number, nesting: number): GeometryKind {
    const { cursor } = this;
    if (at < 0) return this.refuse('geometries-missing', row);
    if (cursor.bytes[at] !== 0x5b) return this.refuse('geometries-not-array', row);
    if (nesting > 0) this.issues.add('geometry-collection-nested', 'warns', { row });
    if (nesting >= maxNesting) return this.refuse('geometry-collection-too-deep', row);
    cursor.pos = at;
    let kind: GeometryKind = 'none';
    let count = 0;
    for (let more = cursor.firstElement(); more; more = cursor.nextElement()) {
      const member = this.scan(row, nesting + 1);
      if (member === 'invalid') return 'invalid';
      count++;
      if (kind === 'none') kind = member;
      else if (member !== 'none' && member !== kind) kind = 'mixed';
    }
    if (count === 1) this.issues.add('geometry-collection-single', 'notes', { row });
    return kind;
  }

  private tellCoordinates(row: number): void {
    const { ordinates, closedRings, droppedHoles } = this.coordinates;
    if (ordinates === 3) this.issues.add('height-dropped', 'notes', { row });
    else if (ordinates > 3)
      this.issues.add('ordinates-dropped', 'notes', { row, values: { count: ordinates } });
    if (closedRings > 0)
      this.issues.add('ring-not-closed', 'warns', { row, values: { count: closedRings } });
    if (droppedHoles > 0)
      this.issues.add('hole-too-short', 'warns', { row, values: { count: droppedHoles } });
  }

  private tellDuplicate(row: number, field: string): void {
    this.issues.add('duplicate-key', 'warns', { row, field });
  }

  private refuse(code: string, row: number, values?: Record<string, string | number>): 'invalid' {
    // The row may still carry attributes: then it stays in the table without a shape.
    this.issues.add(code, 'warns', values ? { row, values } : { row });
    return 'invalid';
  }
}
