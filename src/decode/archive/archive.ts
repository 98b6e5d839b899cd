import type { Issue } from '../../domain/issue';
import type { Checkpoint, SourceFile } from '../format';
import { gunzip } from './gzip';
import { isZip, readZipDirectory, type ZipEntry } from './zip-directory';
import { isLitter, zipNames } from './zip-names';

export { isZip } from './zip-directory';

const megabyte = 1024 * 1024;
const maxListed = 10;

export interface ArchiveLimits {
  /** Files in the archive, those in archives inside it included. */
  maxEntries: number;
  maxBytes: number;
  /** What may be unpacked whatever the ratio. */
  freeBytes: number;
  maxRatio: number;
}

const usualLimits: ArchiveLimits = {
  maxEntries: 2000,
  maxBytes: 1.9 * 1024 * megabyte,
  freeBytes: 64 * megabyte,
  maxRatio: 200,
};

/** What is left of the limits, shared with archives inside the archive. */
interface Allowance {
  entries: number;
  bytes: number;
}

export interface Unpacked {
  files: SourceFile[];
  issues: Issue[];
}

/**
 * The files of a ZIP, by their paths in it (`folder/layer.shp`), and what could not be unpacked. A ZIP inside
 * is opened once (`folder/inner.zip/layer.shp`), and so is a KMZ in either (`parks.kmz/doc.kml`). Beyond the limits nothing is given but an issue. Throws only
 * what `checkpoint` throws.
 */
export async function unpackArchive(
  file: SourceFile,
  checkpoint: Checkpoint,
  limits: ArchiveLimits = usualLimits,
): Promise<Unpacked> {
  const bytes = Math.min(
    limits.maxBytes,
    Math.max(limits.freeBytes, file.bytes.length * limits.maxRatio),
  );
  const left: Allowance = { entries: limits.maxEntries, bytes };
  const unpacked = await unpack(file, checkpoint, limits, left, 0);
  return unpacked;
}

async function unpack(
  archive: SourceFile,
  checkpoint: Checkpoint,
  limits: ArchiveLimits,
  left: Allowance,
  depth: number,
): Promise<Unpacked> {
  const issueOf = (code: string, severity: Issue['severity'], values?: Issue['values']): Issue => ({
    code,
    severity,
    file: archive.name,
    rows: [],
    ...(values ? { values } : {}),
  });
  const directory = readZipDirectory(archive.bytes, 10 * limits.maxEntries);
  const names = zipNames(directory.entries);
  const wanted = directory.entries
    .map((entry, k) => ({ entry, name: names[k]! }))
    .filter(({ name }) => !isLitter(name));
  left.entries -= wanted.length;
  if (directory.isTooLong || left.entries < 0)
    return {
      files: [],
      issues: [issueOf('zip-too-many-files', 'blocks', { limit: limits.maxEntries })],
    };
  const issues: Issue[] = [];
  if (directory.isDamaged) issues.push(issueOf('zip-directory-damaged', 'warns'));
  const files: SourceFile[] = [];
  const failed = new Map<string, string[]>();
  const fail = (code: string, name: string) =>
    failed.set(code, [...(failed.get(code) ?? []), name]);
  for (const { entry, name } of wanted) {
    const got = await unpackEntry(entry, name, archive.bytes, checkpoint, left);
    if (got === 'archive-too-large') {
      const megabytes = Math.floor(limits.maxBytes / megabyte);
      return { files: [], issues: [issueOf(got, 'blocks', { megabytes, ratio: limits.maxRatio })] };
    }
    if (typeof got === 'string') {
      fail(got, name);
      continue;
    }
    if (got.isDamaged) fail('zip-entry-damaged', name);
    left.bytes -= got.bytes.length;
    const packed = isZip(got.bytes) ? /\.(zip|kmz)$/i.exec(name)?.[1]?.toLowerCase() : undefined;
    if (!packed) files.push({ name, bytes: got.bytes });
    // A KMZ is a file to whoever packed it: it does not count as a further archive.
    else if (depth > (packed === 'kmz' ? 1 : 0)) fail('zip-nested-too-deep', name);
    else {
      const inner = await unpack({ name, bytes: got.bytes }, checkpoint, limits, left, depth + 1);
      for (const one of inner.files) files.push({ ...one, name: `${name}/${one.name}` });
      issues.push(...inner.issues);
      const isOver = inner.issues.some(
        ({ code }) => code === 'archive-too-large' || code === 'zip-too-many-files',
      );
      if (isOver)
        return { files: [], issues: inner.issues.map((one) => ({ ...one, file: archive.name })) };
    }
  }
  for (const [code, list] of failed) {
    const listed = list.slice(0, maxListed).join(', ') + (list.length > maxListed ? ' …' : '');
    const severity = code === 'zip-nested-too-deep' ? 'warns' : 'blocks';
    issues.push(issueOf(code, severity, { files: listed, count: list.length }));
  }
  if (files.length === 0 && issues.length === 0) issues.push(issueOf('zip-empty', 'blocks'));
  return { files, issues };
}

/** The bytes of an entry, or the code of what is wrong with it. */
async function unpackEntry(
  entry: ZipEntry,
  name: string,
  archive: Uint8Array,
  checkpoint: Checkpoint,
  left: Allowance,
): Promise<{ bytes: Uint8Array; isDamaged: boolean } | string> {
  const { dataStart, packedBytes, statedBytes, method } = entry;
  if (entry.isEncrypted) return 'zip-encrypted';
  if (method !== 0 && method !== 8) return 'zip-method-unknown';
  if (!(dataStart <= archive.length)) return 'zip-entry-damaged';
  const end = Math.min(archive.length, dataStart + packedBytes);
  const isCut = end < dataStart + packedBytes;
  const packed = archive.subarray(dataStart, end);
  await checkpoint(Math.min(dataStart, archive.length), archive.length);
  if (method === 0) {
    if (packed.length > left.bytes) return 'archive-too-large';
    // A copy: whoever hands the bytes on must not take the archive along.
    return { bytes: packed.slice(), isDamaged: isCut || packed.length !== statedBytes };
  }
  const limits = { maxBytes: left.bytes, freeBytes: left.bytes, maxRatio: 1 };
  const progress: Checkpoint = () => checkpoint(Math.min(end, archive.length), archive.length);
  const source = { name, bytes: asGzip(packed, entry) };
  const unpacked = await gunzip(source, progress, limits);
  if (!unpacked.file) return 'archive-too-large';
  return { bytes: unpacked.file.bytes, isDamaged: isCut || unpacked.issues.length > 0 };
}

/**
 * A deflated entry with the frame of a .gz around it: the browser unpacks that natively, piece by piece,
 * and checks length and checksum on the way.
 */
function asGzip(packed: Uint8Array, { crc, statedBytes }: ZipEntry): Uint8Array {
  const gzip = new Uint8Array(packed.length + 18);
  gzip.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  gzip.set(packed, 10);
  const view = new DataView(gzip.buffer);
  view.setUint32(packed.length + 10, crc, true);
  // Deflate cannot do better than 1032 to 1: a larger size is forged, and no room is made for it.
  const isPossible = statedBytes <= 1032 * packed.length + 64;
  view.setUint32(packed.length + 14, isPossible ? statedBytes : 0, true);
  return gzip;
}
