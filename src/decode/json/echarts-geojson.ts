import type { Issue } from '../../domain/issue';
import { decodeText } from '../decode-text';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { scanGeojson } from './geojson-scanner';

/** Where `"UTF8Encoding":true` may stand. */
const sniffedBytes = 16384;
/** A document beyond this makes no string in some browsers, and no such map comes near it. */
const maxBytes = 100 * 1024 * 1024;
const usualScale = 1024;
/** What an encoder of maps wrote says nothing of the winding and precision of the source. */
const meaningless = new Set(['winding-order', 'precision-excessive', 'member-misplaced']);

/** Maps of ECharts: GeoJSON whose coordinates are packed into texts and rounded. They are decoded to lon/lat. */
export const echartsGeojson: Format = {
  id: 'echarts-geojson',
  extensions: [],
  sniff: (bytes) => {
    const decoder = new TextDecoder('latin1');
    const head = decoder.decode(bytes.subarray(0, sniffedBytes));
    const tail = decoder.decode(bytes.subarray(Math.max(0, bytes.length - sniffedBytes)));
    return (
      /^[\s\u00ef\u00bb\u00bf]*\{/.test(head) && /"UTF8Encoding"\s*:\s*true/.test(`${head} ${tail}`)
    );
  },
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { name, bytes } = file;
  if (bytes.length > maxBytes)
    return failure(name, 'text-too-large', { megabytes: maxBytes / 1024 / 1024 });
  const { text, encoding } = decodeText(bytes, options.encoding);
  const map = parse(text);
  if (!map) {
    // The scanner finds the place of a fault in broken JSON.
    const utf8 = new TextEncoder().encode(text);
    const scan = await scanGeojson(utf8, name, checkpoint, { acceptsDamagedText: true });
    const broken = scan.issues.filter(({ code }) => code.startsWith('json-'));
    return broken.length > 0 ? { layers: [], issues: broken } : failure(name, 'echarts-invalid');
  }
  await checkpoint(Math.floor(bytes.length / 3), bytes.length);
  const broken = decodeFeatures(map);
  const plain = new TextEncoder().encode(JSON.stringify(map));
  const scan = await scanGeojson(plain, name, (done) =>
    checkpoint(Math.min(bytes.length, done), bytes.length),
  );
  const issues: Issue[] = scan.issues.filter(({ code }) => !meaningless.has(code));
  if (!scan.layer)
    return {
      layers: [],
      issues: issues.length > 0 ? issues : failure(name, 'echarts-invalid').issues,
    };
  const layer = {
    ...scan.layer,
    bytes: bytes.length,
    encoding,
    crs: options.crs ?? scan.layer.crs,
  };
  issues.unshift({ code: 'echarts-simplified', severity: 'warns', file: name, rows: [] });
  if (broken.length > 0)
    issues.push({
      code: 'echarts-shape-broken',
      severity: 'warns',
      file: name,
      layer: layer.name,
      rows: broken,
    });
  return { layers: [layer], issues };
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Json | null {
  try {
    const map = JSON.parse(text) as unknown;
    return isObject(map) && Array.isArray(map.features) ? map : null;
  } catch {
    return null;
  }
}

/** Unpacks the coordinates of all features in place; gives the 1-based rows whose texts cannot be unpacked. */
function decodeFeatures(map: Json): number[] {
  const scale = typeof map.UTF8Scale === 'number' && map.UTF8Scale > 0 ? map.UTF8Scale : usualScale;
  const broken: number[] = [];
  for (const [i, feature] of (map.features as unknown[]).entries()) {
    if (!isObject(feature) || !isObject(feature.geometry)) continue;
    const { geometry } = feature;
    const members = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
    let isGood = true;
    for (const member of Array.isArray(members) ? members : [])
      if (isObject(member)) isGood = decodeGeometry(member, scale) && isGood;
    if (isGood) continue;
    feature.geometry = null;
    broken.push(i + 1);
  }
  delete map.UTF8Encoding;
  delete map.UTF8Scale;
  return broken;
}

function decodeGeometry(geometry: Json, scale: number): boolean {
  const { encodeOffsets } = geometry;
  delete geometry.encodeOffsets;
  if (encodeOffsets === undefined || encodeOffsets === null) return true;
  const decoded = decodeNested(geometry.coordinates, encodeOffsets, scale, 0);
  geometry.coordinates = decoded;
  return decoded !== null;
}

/** Texts become lists of positions; lists of texts go with lists of offsets. `null` when they do not match. */
function decodeNested(
  coordinates: unknown,
  offsets: unknown,
  scale: number,
  depth: number,
): unknown {
  if (typeof coordinates === 'string') return decodePath(coordinates, offsets, scale);
  if (!Array.isArray(coordinates) || !Array.isArray(offsets) || depth > 2) return null;
  const decoded = coordinates.map((member, i) =>
    decodeNested(member, offsets[i], scale, depth + 1),
  );
  return decoded.includes(null) ? null : decoded;
}

/** Each character is a difference to the ordinate before, in zigzag and moved by 64. */
function decodePath(text: string, offsets: unknown, scale: number): number[][] | null {
  if (!Array.isArray(offsets)) return null;
  let [x, y] = offsets as [unknown, unknown];
  if (typeof x !== 'number' || typeof y !== 'number' || text.length % 2 !== 0) return null;
  const path: number[][] = [];
  for (let k = 0; k < text.length; k += 2) {
    x = (x as number) + differenceAt(text, k);
    y = (y as number) + differenceAt(text, k + 1);
    path.push([(x as number) / scale, (y as number) / scale]);
  }
  return path;
}

function differenceAt(text: string, at: number): number {
  const packed = text.charCodeAt(at) - 64;
  return (packed >> 1) ^ -(packed & 1);
}
