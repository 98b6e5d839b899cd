import type { Issue } from '../domain/issue';
import { isZip } from './archive/archive';
import { gunzip, isGzip } from './archive/gzip';
import { readArchive } from './archive/read-archive';
import { detectForeignZip } from './foreign-formats';
import type { Checkpoint, ReadOptions, ReadResult, SourceFile } from './format';
import { detectFormat, detectKnownFormat } from './formats';
import { firstSign } from './json/geojson';
import { excerptFrom } from './json/json-fault';
import { convertToUtf8, guessUtf16 } from './text-encoding';

/** 4 GiB: the byte ranges of texts are 32 bits wide. */
const maxBytes = 2 ** 32 - 1;

/** The layers of a file of any known format, unpacked when it is compressed, and what is wrong with it. Throws only what `checkpoint` throws. */
export async function readFile(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const issues: Issue[] = [];
  const issueOf = (code: string, severity: Issue['severity'], values?: Issue['values']): Issue => ({
    code,
    severity,
    file: file.name,
    rows: [],
    ...(values ? { values } : {}),
  });
  let source = file;
  if (isGzip(source.bytes)) {
    const unpacked = await gunzip(source, checkpoint);
    issues.push(...unpacked.issues);
    if (!unpacked.file) return { layers: [], issues };
    source = unpacked.file;
  }
  if (source.bytes.length > maxBytes)
    return { layers: [], issues: [issueOf('file-too-large', 'blocks')] };
  const utf16 = guessUtf16(source.bytes);
  if (utf16) {
    source = { ...source, bytes: convertToUtf8(source.bytes, utf16) };
    issues.push(issueOf('encoding-converted', 'notes', { encoding: utf16.toUpperCase() }));
  }
  if (firstSign(source.bytes) === undefined)
    return { layers: [], issues: [...issues, issueOf('file-empty', 'blocks')] };
  if (isZip(source.bytes) && !detectKnownFormat(source.bytes, source.name)?.isZip) {
    const foreign = detectForeignZip(source.bytes, source.name);
    if (foreign)
      return finished(await foreign.read(source, checkpoint, options), file, options, issues);
    const unpacked = await readArchive(source, checkpoint, options, detectKnownFormat);
    return finished(unpacked, file, options, issues);
  }
  const format = detectFormat(source.bytes, source.name);
  if (!format) {
    const values = { found: excerptFrom(source.bytes, 0) };
    return { layers: [], issues: [...issues, issueOf('format-unknown', 'blocks', values)] };
  }
  const result = await format.read(source, checkpoint, options);
  const layers = result.layers.map((layer) => ({ ...layer, format: format.id }));
  return finished({ ...result, layers }, file, options, issues);
}

/** The user knows the file by the name that was given, `.gz` included. */
function finished(
  { layers, issues }: ReadResult,
  file: SourceFile,
  { crs }: ReadOptions,
  before: readonly Issue[],
): ReadResult {
  return {
    layers: layers.map((layer) => ({
      ...layer,
      file: file.name,
      ...(crs ? { crs, crsChosen: true } : {}),
    })),
    issues: [...before, ...issues].map((issue) => ({ ...issue, file: file.name })),
  };
}
