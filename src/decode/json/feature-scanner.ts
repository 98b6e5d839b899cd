import { blankCells, ColumnBuilder, type ExpectedRows } from '../column-builder';
import { KnownTexts } from '../gate/known-texts';
import { GeometryBuilder } from '../geometry-builder';
import type { IssueCollector } from '../issue-collector';
import type { GeometryKind, RawLayer } from '../raw-layer';
import { checkBounds } from './geojson-bbox';
import { GeometryScanner } from './geometry-scanner';
import type { JsonCursor } from './json-cursor';
import { excerptFrom } from './json-fault';
import { PropertyScanner } from './property-scanner';

const members = new KnownTexts([
  'type',
  'properties',
  'geometry',
  'id',
  'bbox',
  'coordinates',
  'geometries',
  'features',
  'attributes',
]);
const featureType = new KnownTexts(['Feature']);

/** Reads features one after another into the columns of a layer. */
export class FeatureScanner {
  rowCount = 0;
  /** One of them said that it is a feature, or had a geometry. */
  sawShape = false;
  /** The features look like Esri's own JSON (`attributes` in place of `properties`). */
  sawAttributes = false;
  readonly geometries: GeometryScanner;
  private readonly geometry: GeometryBuilder;
  private readonly properties: PropertyScanner;
  private readonly expected: ExpectedRows = { count: 0 };
  private readonly ids = new ColumnBuilder('id', this.expected);

  constructor(
    readonly cursor: JsonCursor,
    private readonly issues: IssueCollector,
  ) {
    this.geometry = new GeometryBuilder(cursor.bytes.length);
    this.properties = new PropertyScanner(cursor, issues, this.expected);
    this.geometries = new GeometryScanner(cursor, this.geometry, issues);
  }

  /** Lets the columns grow at once to what the file will need, judging by the part that was read; at most fourfold, as rows need not stay alike. */
  expectRows(): void {
    const { pos, bytes } = this.cursor;
    const rows = (1.05 * this.rowCount * bytes.length) / Math.max(pos, 1);
    this.expected.count = Math.ceil(Math.min(rows, 4 * this.rowCount));
  }

  /** At any value: reads it as the next feature. A fault leaves the rows before it whole. */
  scanFeature(): void {
    const { cursor } = this;
    const row = this.rowCount + 1;
    const start = cursor.pos;
    if (cursor.bytes[start] !== 0x7b) {
      cursor.skipValue();
      this.issues.add('feature-not-object', 'blocks', {
        row,
        values: { found: excerptFrom(cursor.bytes, start) },
      });
      this.closeRow('invalid');
      return;
    }
    let kind: GeometryKind | null = null;
    let isFeature = false;
    let typeAt = -1;
    let hasProperties = false;
    let coordinatesAt = -1;
    let misplaced: string[] | null = null;
    for (let more = cursor.firstMember(); more; more = cursor.nextMember()) {
      const name = members.find(cursor);
      switch (name) {
        case 'type':
          if (typeAt >= 0) this.tellDuplicate(row, name);
          typeAt = cursor.pos;
          isFeature = false;
          if (cursor.bytes[typeAt] === 0x22) {
            cursor.scanText();
            isFeature = featureType.find(cursor) !== null;
          } else cursor.skipValue();
          break;
        case 'properties':
          if (hasProperties) {
            this.tellDuplicate(row, name);
            this.properties.clearRow(row - 1);
          }
          hasProperties = true;
          this.scanProperties(row);
          break;
        case 'geometry':
          if (kind !== null) {
            this.tellDuplicate(row, name);
            this.geometry.takeBackRow();
          }
          kind = this.geometries.scan(row);
          break;
        case 'id':
          this.scanId(row);
          break;
        case 'bbox':
          checkBounds(cursor, this.issues, row);
          break;
        case null:
          cursor.skipValue();
          break;
        default:
          if (name === 'attributes') this.sawAttributes = true;
          else misplaced = [...(misplaced ?? []), name];
          if (name === 'coordinates' || name === 'geometries') coordinatesAt = cursor.pos;
          cursor.skipValue();
      }
    }
    if (isFeature || kind !== null || coordinatesAt >= 0) this.sawShape = true;
    if (kind === null && coordinatesAt >= 0 && !isFeature) kind = this.rescanAsGeometry(start, row);
    else {
      if (!isFeature) this.tellType(typeAt, row);
      if (kind === null) this.issues.add('geometry-missing', 'warns', { row });
      for (const field of misplaced ?? [])
        this.issues.add('member-misplaced', 'notes', { row, field });
      if (!hasProperties) this.issues.add('properties-missing', 'notes', { row });
    }
    this.closeRow(kind ?? 'none');
  }

  /** At an object that is a geometry by itself: reads it as a feature without properties. */
  scanGeometry(): void {
    this.closeRow(this.geometries.scan(this.rowCount + 1));
  }

  /** Takes back the row being read and keeps it as a row that could not be read. */
  refuseRow(): void {
    this.properties.clearRow(this.rowCount);
    this.ids.clear(this.rowCount);
    this.closeRow('invalid');
  }

  private closeRow(kind: GeometryKind): void {
    this.geometry.closeRow(kind);
    this.rowCount++;
  }

  private scanProperties(row: number): void {
    const { cursor } = this;
    const start = cursor.pos;
    const c = cursor.bytes[start];
    if (c === 0x7b) {
      this.properties.scan(row - 1);
      return;
    }
    cursor.skipValue();
    if (c !== 0x6e)
      this.issues.add('properties-not-object', 'warns', {
        row,
        values: { found: excerptFrom(cursor.bytes, start) },
      });
  }

  private scanId(row: number): void {
    const { cursor } = this;
    const c = cursor.bytes[cursor.pos]!;
    if (c !== 0x22 && c !== 45 && !(c >= 48 && c <= 57) && c !== 0x6e)
      this.issues.add('feature-id-not-scalar', 'warns', {
        row,
        values: { found: excerptFrom(cursor.bytes, cursor.pos) },
      });
    this.properties.scanCell(this.ids, row - 1);
  }

  /** A geometry stands where a feature belongs. */
  private rescanAsGeometry(start: number, row: number): GeometryKind {
    const { cursor } = this;
    const { pos, depth } = cursor;
    cursor.pos = start;
    this.issues.add('geometry-in-place-of-feature', 'warns', { row });
    const kind = this.geometries.scan(row);
    cursor.pos = pos;
    cursor.depth = depth;
    return kind;
  }

  private tellType(typeAt: number, row: number): void {
    const { cursor } = this;
    if (typeAt < 0) {
      this.issues.add('feature-type-missing', 'warns', { row });
      return;
    }
    const found = excerptFrom(cursor.bytes, typeAt).split(/[,}]/)[0]!.replaceAll('"', '').trim();
    const isCase = found.toLowerCase() === 'feature';
    this.issues.add(isCase ? 'type-case' : 'feature-type-wrong', 'warns', {
      row,
      values: isCase ? { found, expected: 'Feature' } : { found },
    });
  }

  private tellDuplicate(row: number, field: string): void {
    this.issues.add('duplicate-key', 'warns', { row, field });
  }

  /** The layer of all rows read so far, in the coordinates of the file. */
  finish(file: string, name: string, crs: string | null): RawLayer {
    const { rowCount } = this;
    const { bytes } = this.cursor;
    return {
      file,
      name,
      rowCount,
      geometry: this.geometry.finish(),
      columns: this.properties.finish(rowCount),
      ids: this.ids.finish(rowCount, bytes, blankCells(rowCount)),
      crs,
      bytes: bytes.length,
    };
  }
}
