import type { Issue } from '../../domain/issue';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadResult, SourceFile } from '../format';
import { layerNameOf } from '../layer-name';
import { geometryKinds } from '../raw-layer';
import { scanGeojson } from './geojson-scanner';
import { featuresOfTopology, maxPoints, type Topology } from './topology-features';

/** Where a `"type": "Topology"` may stand: at the beginning as a rule, at the end with sorted keys. */
const sniffedBytes = 16384;
/** A document beyond this makes no string in some browsers. */
const maxBytes = 400 * 1024 * 1024;
const limits = { megabytes: maxBytes / 1024 / 1024, points: maxPoints };
const invalidKind = geometryKinds.indexOf('invalid');

/** TopoJSON, quantised or not: each object is a layer. */
export const topojson: Format = {
  id: 'topojson',
  extensions: ['topojson'],
  sniff: (bytes) => {
    const decoder = new TextDecoder('latin1');
    const head = decoder.decode(bytes.subarray(0, sniffedBytes));
    const tail = decoder.decode(bytes.subarray(Math.max(0, bytes.length - sniffedBytes)));
    return /^[\s\u00ef\u00bb\u00bf]*\{/.test(head) && /"type"\s*:\s*"Topology"/.test(head + tail);
  },
  read,
};

async function read(file: SourceFile, checkpoint: Checkpoint): Promise<ReadResult> {
  const { name, bytes } = file;
  const total = bytes.length;
  if (total > maxBytes) return failure(name, 'topojson-too-large', limits);
  const topology = parse(bytes);
  if (topology === null) {
    // The scanner finds the place of a fault in broken JSON.
    const scan = await scanGeojson(bytes, name, checkpoint, { acceptsDamagedText: true });
    const broken = scan.issues.filter((issue) => issue.code.startsWith('json-'));
    return broken.length > 0 ? { layers: [], issues: broken } : failure(name, 'topojson-invalid');
  }
  const objects = Object.entries(topology.objects);
  if (objects.length === 0) return failure(name, 'no-features');
  const result: ReadResult = { layers: [], issues: [] };
  for (const [k, [key, object]] of objects.entries()) {
    await checkpoint(Math.floor((total * k) / objects.length), total);
    const made = await featuresOfTopology(topology, object as never, () => checkpoint(0, total));
    if (made === null) return failure(name, 'topojson-too-large', limits);
    const { features, damagedRows } = made;
    const layerName = key.trim() || layerNameOf(name);
    const collection = { type: 'FeatureCollection', name: layerName, crs: topology.crs, features };
    const text = new TextEncoder().encode(JSON.stringify(collection));
    const scan = await scanGeojson(text, name, (done) => checkpoint(Math.min(done, total), total));
    // What an encoder of arcs wrote says nothing of the winding and precision of the source.
    const issues = scan.issues.filter(
      ({ code }) => code !== 'winding-order' && code !== 'precision-excessive',
    );
    if (damagedRows.length > 0)
      issues.push({
        ...issueOf(name, 'topojson-arc-missing'),
        layer: layerName,
        rows: damagedRows,
      });
    result.issues.push(...issues);
    if (!scan.layer) continue;
    for (const row of damagedRows) scan.layer.geometry.kinds[row - 1] = invalidKind;
    result.layers.push({ ...scan.layer, bytes: Math.ceil(total / objects.length) });
  }
  return result;
}

function parse(bytes: Uint8Array): Topology | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Topology> | null;
    const isTopology =
      value !== null &&
      typeof value === 'object' &&
      Array.isArray(value.arcs) &&
      typeof value.objects === 'object' &&
      value.objects !== null;
    return isTopology ? (value as Topology) : null;
  } catch {
    return null;
  }
}

function issueOf(file: string, code: string): Issue {
  return { code, severity: 'blocks', file, rows: [] };
}
