import { decodeText, encodingOfLabel, headText } from '../decode-text';
import type { TextEncodingName } from '../detect-encoding';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { loadPieceParser } from './kml-dom';
import { type KmlScan, scanKml } from './kml-scan';
import { openKmlTable } from './kml-table';

/** Larger documents are pictures of whole cities; each placemark costs far more than its bytes. */
const maxBytes = 30 * 1024 * 1024;
const piecesBetweenCheckpoints = 500;

/** KML and OVKML: each placemark is a row. */
export const kml: Format = {
  id: 'kml',
  extensions: ['kml', 'ovkml'],
  sniff: (bytes) => /<(?:[\w.-]+:)?kml[\s>]/i.test(headText(bytes)),
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { name, bytes } = file;
  const total = bytes.length;
  if (total > maxBytes)
    return failure(name, 'kml-too-large', { megabytes: maxBytes / 1024 / 1024 });
  const decoded = decodeText(bytes, options.encoding, declaredEncoding(bytes));
  const { text, encoding, isDamaged } = decoded;
  const issues = new IssueCollector(name);
  if (isDamaged) issues.add('encoding-damaged', 'warns');
  const parse = await loadPieceParser();
  const scan: KmlScan = { notRead: new Map(), hasEntities: false, isCut: false };
  const table = openKmlTable(total, issues, scan.notRead);
  let pieces = 0;
  for (const piece of scanKml(text, scan)) {
    const element = parse(piece.xml);
    if (piece.kind === 'Schema') {
      if (element) table.addSchema(element);
    } else table.addPlacemark(element, piece.folders);
    if (++pieces % piecesBetweenCheckpoints === 0)
      await checkpoint(Math.floor((piece.end / text.length) * total), total);
  }
  await checkpoint(total, total);
  if (scan.hasEntities) issues.add('kml-entities', 'warns');
  if (scan.isCut) issues.add('kml-cut', 'warns', { values: { rows: table.rowCount() } });
  if (scan.notRead.size > 0) {
    const found = [...scan.notRead].map(([what, count]) => `${what} × ${count}`).join(', ');
    issues.add('kml-not-read', 'warns', { values: { found } });
  }
  if (table.rowCount() === 0) return failure(name, 'kml-no-placemarks');
  const layer = { ...table.finish(name, total), encoding };
  if (options.crs) layer.crs = options.crs;
  return { layers: [layer], issues: issues.list(layer.name) };
}

function declaredEncoding(bytes: Uint8Array): TextEncodingName | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
  return label === undefined ? null : encodingOfLabel(label);
}
