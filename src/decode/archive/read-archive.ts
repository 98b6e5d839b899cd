import type { Issue } from '../../domain/issue';
import { detectForeignLand } from '../foreign-formats';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { unpackArchive } from './archive';
import { groupFiles } from './group-files';

/**
 * The layers of all files in a ZIP that some format reads, and a word about the others: formats that may hold land
 * are named, once each, with what to export instead. Layers are told apart by
 * their paths in the archive where there are several files.
 */
export async function readArchive(
  archive: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions,
  detect: (bytes: Uint8Array, name: string) => Format | null,
): Promise<ReadResult> {
  const { files, issues } = await unpackArchive(archive, checkpoint);
  const result: ReadResult = { layers: [], issues: [...issues] };
  const sources = groupFiles(files);
  const ignored: string[] = [];
  const foreign = new Map<Format, SourceFile[]>();
  for (const source of sources) {
    const format = detect(source.bytes, source.name);
    if (!format) {
      const known = detectForeignLand(source.bytes, source.name);
      if (known) foreign.set(known, [...(foreign.get(known) ?? []), source]);
      else ignored.push(source.name);
      continue;
    }
    const read = await format.read(source, checkpoint, options);
    // A text that lies beside data and holds none is a note about them, as the legend of field names that we write.
    if (sources.length > 1 && read.layers.length === 0 && isPlainText(read.issues)) {
      ignored.push(source.name);
      continue;
    }
    const layers = read.layers.map((layer) => ({
      ...layer,
      format: format.id,
      name: sources.length > 1 && read.layers.length === 1 ? stemOf(source.name) : layer.name,
    }));
    result.layers.push(...layers);
    result.issues.push(...read.issues.map((issue) => named(issue, source.name, layers)));
  }
  for (const [format, [first]] of foreign) {
    const { issues: told } = await format.read(first!, checkpoint, options);
    const severity = result.layers.length > 0 ? 'warns' : 'blocks';
    result.issues.push(...told.map((one) => ({ ...one, severity, layer: first!.name }) as const));
  }
  if (ignored.length > 0)
    result.issues.push({
      code: 'archive-files-ignored',
      severity: result.layers.length > 0 || foreign.size > 0 ? 'notes' : 'blocks',
      file: archive.name,
      rows: [],
      values: { count: ignored.length, files: ignored.slice(0, 10).join(', ') },
    });
  return result;
}

const isPlainText = (issues: readonly Issue[]) =>
  issues.length > 0 && issues.every(({ code }) => code === 'txt-no-parcels');

/** An issue of a file in the archive: rows are those of its only layer. */
function named(issue: Issue, path: string, layers: readonly { name: string }[]): Issue {
  const [only] = layers;
  const layer = layers.length === 1 && only ? only.name : (issue.layer ?? stemOf(path));
  return { ...issue, layer };
}

function stemOf(path: string): string {
  return path.replace(/\.[^./\\]+$/, '');
}
