import { crsFromMember } from '../crs/crs';
import type { Checkpoint } from '../format';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import type { RawLayer } from '../raw-layer';
import { tellWinding } from '../shape/winding-order';
import { FeatureScanner } from './feature-scanner';
import { checkBounds } from './geojson-bbox';
import type { GeojsonScan, RootSummary, ScanOptions } from './geojson-scan';
import { geometryTypeOf } from './geometry-scanner';
import { JsonCursor, textOf } from './json-cursor';
import { excerptFrom, JsonFault, textPlace } from './json-fault';

/** Bytes between two checkpoints. */
export const checkpointBytes = 2 * 1024 * 1024;

/** The layer of a GeoJSON document in UTF-8, read without parsing it as a whole, and what is wrong with it. Throws only what `checkpoint` throws. */
export async function scanGeojson(
  bytes: Uint8Array,
  file: string,
  checkpoint: Checkpoint,
  options: ScanOptions = {},
): Promise<GeojsonScan> {
  return new GeojsonScanner(bytes, file, checkpoint, options).scan();
}

const maxRememberedKeys = 64;

class GeojsonScanner {
  private readonly cursor: JsonCursor;
  private readonly issues: IssueCollector;
  private features: FeatureScanner;
  private readonly root: RootSummary = {
    kind: 'broken',
    type: null,
    keys: [],
    sawAttributes: false,
    isFollowed: false,
  };
  private start = 0;
  private typeAt = -1;
  private name: string | null = null;
  private crs: string | null = null;
  private featuresAt = -1;
  private areFeaturesArray = false;
  private isNotUtf8 = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
    private readonly checkpoint: Checkpoint,
    options: ScanOptions,
  ) {
    this.cursor = new JsonCursor(bytes, options.acceptsDamagedText);
    this.issues = new IssueCollector(file);
    this.features = new FeatureScanner(this.cursor, this.issues);
  }

  async scan(): Promise<GeojsonScan> {
    const { cursor, bytes } = this;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) cursor.pos = 3;
    try {
      const c = cursor.skipSpace();
      this.start = cursor.pos;
      if (c === 0x7b) await this.scanRoot();
      else if (c === 0x5b) await this.scanArray();
      else {
        cursor.skipValue();
        this.root.kind = 'scalar';
      }
      this.scanEnd();
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault;
      this.tellFault(fault);
    }
    const layer = this.finish();
    return {
      layer,
      issues: this.issues.list(layer?.name),
      root: this.root,
      isNotUtf8: this.isNotUtf8,
    };
  }

  private async scanRoot(): Promise<void> {
    const { cursor, root } = this;
    let geometryAt = -1;
    let boundsAt = -1;
    const seen: string[] = [];
    for (let more = cursor.firstMember(); more; more = cursor.nextMember()) {
      const key = cursor.textEnd - cursor.textStart > 64 ? '' : textOf(cursor);
      if (root.keys.length < maxRememberedKeys) root.keys.push(key);
      if (seen.includes(key) && (key === 'type' || key === 'features'))
        this.issues.add('duplicate-key', 'warns', { field: key });
      seen.push(key);
      if (seen.length > maxRememberedKeys) seen.pop();
      switch (key) {
        case 'type':
          this.typeAt = cursor.pos;
          root.type = this.scanShortText();
          break;
        case 'name':
          this.name = this.scanShortText();
          break;
        case 'crs':
          this.scanCrs();
          break;
        case 'bbox':
          boundsAt = cursor.pos;
          cursor.skipValue();
          break;
        case 'features':
          await this.scanFeaturesMember();
          break;
        case 'geometry':
          geometryAt = cursor.pos;
          cursor.skipValue();
          break;
        default:
          cursor.skipValue();
      }
    }
    root.kind = 'object';
    const { pos, depth } = cursor;
    this.interpretRoot(geometryAt >= 0);
    if (boundsAt >= 0 && this.featuresAt >= 0) {
      cursor.pos = boundsAt;
      checkBounds(cursor, this.issues);
    }
    cursor.pos = pos;
    cursor.depth = depth;
  }

  private async scanFeaturesMember(): Promise<void> {
    const { cursor } = this;
    if (this.features.rowCount > 0) this.features = new FeatureScanner(cursor, this.issues);
    this.featuresAt = cursor.pos;
    this.areFeaturesArray = cursor.bytes[cursor.pos] === 0x5b;
    if (this.areFeaturesArray) await this.scanFeatures();
    else cursor.skipValue();
  }

  private async scanFeatures(): Promise<void> {
    const { cursor, features, bytes } = this;
    let next = cursor.pos + checkpointBytes;
    for (let more = cursor.firstElement(); more; more = cursor.nextElement()) {
      features.scanFeature();
      if (cursor.pos > next) {
        next = cursor.pos + checkpointBytes;
        features.expectRows();
        await this.checkpoint(cursor.pos, bytes.length);
      }
    }
  }

  private async scanArray(): Promise<void> {
    const { root } = this;
    await this.scanFeatures();
    root.kind = 'array';
    this.featuresAt = this.start;
    this.areFeaturesArray = true;
    if (this.features.sawShape) this.issues.add('root-array', 'warns');
    else {
      this.areFeaturesArray = false;
      this.issues.clear();
    }
  }

  /** Decides by its type what the outermost object is; a single feature or geometry is read now. */
  private interpretRoot(hasGeometry: boolean): void {
    const { cursor, root, issues } = this;
    const type = root.type ?? '';
    const lower = type.toLowerCase();
    if (lower === 'featurecollection' || (this.areFeaturesArray && !isGeojsonType(lower))) {
      this.tellCollectionType(type);
      for (const field of ['coordinates', 'geometries', 'geometry', 'properties'])
        if (root.keys.includes(field)) issues.add('member-misplaced', 'notes', { field });
      return;
    }
    this.featuresAt = -1;
    if (this.features.rowCount > 0) {
      this.features = new FeatureScanner(cursor, issues);
      issues.clear();
    }
    if (lower === 'feature' || (root.type === null && hasGeometry)) {
      cursor.pos = this.start;
      this.features.scanFeature();
    } else if (geometryTypeOf(type) !== null) {
      cursor.pos = this.start;
      this.features.scanGeometry();
    }
  }

  private tellCollectionType(type: string): void {
    const { issues } = this;
    if (this.typeAt < 0) issues.add('type-missing', 'warns');
    else if (type !== 'FeatureCollection') {
      const isCase = type.toLowerCase() === 'featurecollection';
      issues.add(isCase ? 'type-case' : 'collection-type-wrong', 'warns', {
        values: { found: type, expected: 'FeatureCollection' },
      });
    }
  }

  private scanEnd(): void {
    const { cursor, root } = this;
    const c = cursor.skipSpace();
    if (c === undefined) return;
    if (c === 0x7b && root.kind === 'object') {
      root.isFollowed = true;
      return;
    }
    // Some writers end a file with NUL bytes; a record separator begins a next text.
    if (c === 0x1e) root.isFollowed = true;
    else
      this.issues.add('json-trailing', 'warns', {
        values: { ...textPlace(this.bytes, cursor.pos) },
      });
  }

  private tellFault(fault: JsonFault): void {
    const rows = this.features.rowCount;
    const place = textPlace(this.bytes, fault.position);
    this.isNotUtf8 = fault.kind === 'encoding';
    const codes = {
      syntax: 'json-syntax',
      truncated: 'json-truncated',
      'too-deep': 'json-too-deep',
      encoding: 'encoding-not-utf8',
    } as const;
    this.issues.add(codes[fault.kind], 'blocks', {
      values: { ...place, expected: fault.expected, readRows: rows },
    });
  }

  private finish(): RawLayer | null {
    const { root, features, issues } = this;
    if (root.kind === 'object' && this.featuresAt >= 0 && !this.areFeaturesArray) {
      issues.add('features-not-array', 'blocks', {
        values: { found: excerptFrom(this.bytes, this.featuresAt) },
      });
      return null;
    }
    root.sawAttributes = features.sawAttributes;
    const isCollection = this.featuresAt >= 0 && this.areFeaturesArray;
    if (features.rowCount === 0 && !(isCollection && root.kind !== 'broken')) {
      if (root.type?.toLowerCase() === 'featurecollection' && root.kind === 'object')
        issues.add('features-missing', 'blocks');
      return null;
    }
    if (root.kind === 'array' && !this.areFeaturesArray) return null;
    if (features.rowCount === 0) issues.add('no-features', 'warns');
    const name = this.name?.trim() || layerNameOf(this.file);
    const layer = features.finish(this.file, name, this.crs);
    tellWinding(layer.geometry, issues);
    const { maxDecimals } = features.geometries.coordinates;
    if (maxDecimals > 9)
      issues.add('precision-excessive', 'notes', { values: { decimals: maxDecimals } });
    return layer;
  }

  /** The text at the cursor, or `null` when the value is none; long texts are cut, they are not read. */
  private scanShortText(): string | null {
    const { cursor } = this;
    if (cursor.bytes[cursor.pos] !== 0x22) {
      cursor.skipValue();
      return null;
    }
    cursor.scanText();
    return cursor.textEnd - cursor.textStart > 4096 ? null : textOf(cursor);
  }

  private scanCrs(): void {
    const { cursor, bytes } = this;
    const start = cursor.pos;
    cursor.skipValue();
    const text = new TextDecoder().decode(
      bytes.subarray(start, Math.min(cursor.pos, start + 65536)),
    );
    const { crs, isUnderstood } = crsFromMember(text);
    this.crs = crs;
    if (!isUnderstood)
      this.issues.add('crs-member-malformed', 'warns', { values: { found: text.slice(0, 80) } });
  }
}

function isGeojsonType(lowerCase: string): boolean {
  return lowerCase === 'feature' || lowerCase === 'topology' || geometryTypeOf(lowerCase) !== null;
}
