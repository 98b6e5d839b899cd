import type { Checkpoint, Format, ReadResult, SourceFile } from '../format';
import { readTextSafely } from '../read-text-safely';
import { foreignJsonIssue } from './foreign-json';
import { scanGeojson } from './geojson-scanner';

/** GeoJSON (RFC 7946 and the older 2008 form with `crs`), and whatever begins like JSON: other kinds are named. */
export const geojson: Format = {
  id: 'geojson',
  extensions: ['geojson', 'json'],
  sniff: (bytes) => {
    const first = firstSign(bytes);
    return first === 0x7b || first === 0x5b;
  },
  read: (file, checkpoint) =>
    readTextSafely(file, (bytes, acceptsDamagedText) =>
      readUtf8({ ...file, bytes }, checkpoint, acceptsDamagedText),
    ),
};

async function readUtf8(
  file: SourceFile,
  checkpoint: Checkpoint,
  acceptsDamagedText: boolean,
): Promise<ReadResult | 'not-utf8'> {
  const { name, bytes } = file;
  const scan = await scanGeojson(bytes, name, checkpoint, { acceptsDamagedText });
  if (scan.isNotUtf8) return 'not-utf8';
  if (scan.root.isFollowed) {
    const { newlineGeojson } = await import('./newline-geojson');
    return newlineGeojson.read(file, checkpoint);
  }
  if (scan.root.type === 'Topology') {
    const { topojson } = await import('./topojson');
    return topojson.read(file, checkpoint);
  }
  const isForeign =
    scan.layer === null || scan.root.sawAttributes || hasEncodedShapes(scan.root.keys);
  const foreign = isForeign ? foreignJsonIssue(scan.root, name) : null;
  if (foreign) return { layers: [], issues: [foreign] };
  return { layers: scan.layer ? [scan.layer] : [], issues: scan.issues };
}

function hasEncodedShapes(keys: readonly string[]): boolean {
  return keys.includes('UTF8Encoding');
}

/** The first byte that is not white space, after a byte order mark; `undefined` in a blank file. */
export function firstSign(bytes: Uint8Array): number | undefined {
  let p = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[p] === 32 || bytes[p] === 9 || bytes[p] === 10 || bytes[p] === 13) p++;
  return bytes[p];
}
