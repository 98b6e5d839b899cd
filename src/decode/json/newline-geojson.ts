import type { Checkpoint, Format, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import { readTextSafely } from '../read-text-safely';
import { tellWinding } from '../shape/winding-order';
import { FeatureScanner } from './feature-scanner';
import { foreignJsonIssue } from './foreign-json';
import { checkpointBytes } from './geojson-scanner';
import { geometryTypeOf } from './geometry-scanner';
import { JsonCursor, textOf } from './json-cursor';
import { JsonFault, textPlace } from './json-fault';

const RECORD_SEPARATOR = 0x1e;
const NEWLINE = 0x0a;

/** Newline-delimited GeoJSON and GeoJSON text sequences (RFC 8142): each text is one row, bad ones are listed. */
export const newlineGeojson: Format = {
  id: 'newline-geojson',
  extensions: ['ndjson', 'geojsonl', 'geojsons', 'jsonl', 'ndgeojson', 'geojsonseq'],
  sniff: (bytes) => bytes[0] === RECORD_SEPARATOR || beginsWithTwoObjects(bytes),
  read: (file, checkpoint) =>
    readTextSafely(file, (bytes, acceptsDamagedText) =>
      readUtf8({ ...file, bytes }, checkpoint, acceptsDamagedText),
    ),
};

/** The first line is an object from end to end and the second begins another. */
function beginsWithTwoObjects(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return false;
  let first = 0;
  let last = end - 1;
  let next = end + 1;
  if (bytes[0] === 0xef) first = 3;
  while (isBlank(bytes[first]!) && first < end) first++;
  while (isBlank(bytes[last]!) && last > first) last--;
  while (isBlank(bytes[next]!)) next++;
  return bytes[first] === 0x7b && bytes[last] === 0x7d && bytes[next] === 0x7b;
}

function isBlank(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9;
}

async function readUtf8(
  file: SourceFile,
  checkpoint: Checkpoint,
  acceptsDamagedText: boolean,
): Promise<ReadResult | 'not-utf8'> {
  const { bytes } = file;
  const issues = new IssueCollector(file.name);
  const cursor = new JsonCursor(bytes, acceptsDamagedText);
  const features = new FeatureScanner(cursor, issues);
  const hasSeparators = bytes.subarray(0, 4).includes(RECORD_SEPARATOR);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) cursor.pos = 3;
  let next = checkpointBytes;
  let good = 0;
  for (;;) {
    skipBlank(cursor);
    if (cursor.pos >= bytes.length) break;
    const start = cursor.pos;
    cursor.depth = 0;
    try {
      scanText(cursor, features);
      endText(cursor, hasSeparators, features, issues);
      good++;
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault;
      if (fault.kind === 'encoding') return 'not-utf8';
      const end = endOfText(bytes, start, hasSeparators);
      const place = textPlace(bytes, Math.min(fault.position, end));
      features.refuseRow();
      issues.add('line-invalid', 'blocks', {
        row: features.rowCount,
        values: { ...place, expected: fault.expected },
      });
      cursor.pos = end;
    }
    if (cursor.pos > next) {
      next = cursor.pos + checkpointBytes;
      features.expectRows();
      await checkpoint(cursor.pos, bytes.length);
    }
  }
  if (good === 0 || !features.sawShape) {
    const foreign = foreignJsonIssue(
      {
        kind: 'array',
        type: null,
        keys: [],
        sawAttributes: features.sawAttributes,
        isFollowed: false,
      },
      file.name,
    );
    return { layers: [], issues: good === 0 ? issues.list() : foreign ? [foreign] : [] };
  }
  const layer = features.finish(file.name, layerNameOf(file.name), null);
  tellWinding(layer.geometry, issues);
  return { layers: [layer], issues: issues.list(layer.name) };
}

/** One text: a feature, a bare geometry, or a collection whose features become rows. */
function scanText(cursor: JsonCursor, features: FeatureScanner): void {
  const start = cursor.pos;
  const type = cursor.bytes[start] === 0x7b ? typeOf(cursor) : null;
  cursor.pos = start;
  cursor.depth = 0;
  if (type !== null && geometryTypeOf(type)) {
    features.sawShape = true;
    features.scanGeometry();
  } else features.scanFeature();
}

/** The `type` when it is the first member, as nearly every writer has it; else `null`. */
function typeOf(cursor: JsonCursor): string | null {
  if (!cursor.firstMember() || textOf(cursor) !== 'type' || cursor.bytes[cursor.pos] !== 0x22)
    return null;
  cursor.scanText();
  return textOf(cursor);
}

/** Moves to the end of the text's line; what else stands on it is told, and the row that was read is kept. */
function endText(
  cursor: JsonCursor,
  hasSeparators: boolean,
  features: FeatureScanner,
  issues: IssueCollector,
): void {
  const { bytes } = cursor;
  let p = cursor.pos;
  while (bytes[p] === 32 || bytes[p] === 13 || bytes[p] === 9) p++;
  if (hasSeparators) while (bytes[p] === NEWLINE) p++;
  const c = bytes[p];
  cursor.pos = p;
  if (c === undefined || c === NEWLINE || c === RECORD_SEPARATOR || c === 0x7b || c === 0) return;
  cursor.pos = endOfText(bytes, p, hasSeparators);
  issues.add('json-trailing', 'warns', {
    row: features.rowCount,
    values: { ...textPlace(bytes, p) },
  });
}

function endOfText(bytes: Uint8Array, start: number, hasSeparators: boolean): number {
  const end = bytes.indexOf(hasSeparators ? RECORD_SEPARATOR : NEWLINE, start + 1);
  return end < 0 ? bytes.length : end;
}

/** White space, separators between texts and the zero bytes that some writers leave at the end. */
function skipBlank(cursor: JsonCursor): void {
  const { bytes } = cursor;
  let p = cursor.pos;
  while (isBlank(bytes[p]!) || bytes[p] === RECORD_SEPARATOR || bytes[p] === 0) p++;
  cursor.pos = p;
}
