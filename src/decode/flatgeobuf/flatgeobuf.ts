import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import { readFeatures } from './fgb-features';
import { type FgbHeader, fgbVersion, isFlatGeobuf, readHeader } from './fgb-header';

/** FlatGeobuf of version 3, with or without an index (which is passed over): one layer. */
export const flatgeobuf: Format = {
  id: 'flatgeobuf',
  extensions: ['fgb'],
  sniff: isFlatGeobuf,
  read,
};

async function read(
  { name, bytes }: SourceFile,
  checkpoint: Checkpoint,
  options?: ReadOptions,
): Promise<ReadResult> {
  if (!isFlatGeobuf(bytes)) return failure(name, 'fgb-header-damaged', { reason: 'no fgb mark' });
  if (bytes[3] !== fgbVersion)
    return failure(name, 'fgb-version', { found: bytes[3]!, expected: fgbVersion });
  let header: FgbHeader;
  try {
    header = readHeader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failure(name, 'fgb-header-damaged', { reason: error.message });
  }
  const issues = new IssueCollector(name);
  const rows = await readFeatures(bytes, header, issues, checkpoint);
  const layer = {
    file: name,
    name: header.name?.trim() || layerNameOf(name),
    ...rows,
    ids: null,
    crs: options?.crs ?? header.crs,
    bytes: bytes.length,
  };
  return { layers: [layer], issues: issues.list(layer.name) };
}
