import type { Issue } from '../../domain/issue';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { unpackArchive } from './archive';
import { groupFiles } from './group-files';

/**
 * The layers of all files in a ZIP that some format reads, and a word about the others. Layers are told apart by
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
  for (const source of sources) {
    const format = detect(source.bytes, source.name);
    if (!format) {
      ignored.push(source.name);
      continue;
    }
    const read = await format.read(source, checkpoint, options);
    const layers = read.layers.map((layer) => ({
      ...layer,
      format: format.id,
      name: sources.length > 1 && read.layers.length === 1 ? stemOf(source.name) : layer.name,
    }));
    result.layers.push(...layers);
    result.issues.push(...read.issues.map((issue) => named(issue, source.name, layers)));
  }
  if (ignored.length > 0)
    result.issues.push({
      code: 'archive-files-ignored',
      severity: result.layers.length > 0 ? 'notes' : 'blocks',
      file: archive.name,
      rows: [],
      values: { count: ignored.length, files: ignored.slice(0, 10).join(', ') },
    });
  return result;
}

/** An issue of a file in the archive: rows are those of its only layer. */
function named(issue: Issue, path: string, layers: readonly { name: string }[]): Issue {
  const [only] = layers;
  const layer = layers.length === 1 && only ? only.name : (issue.layer ?? stemOf(path));
  return { ...issue, layer };
}

function stemOf(path: string): string {
  return path.replace(/\.[^./\\]+$/, '');
}
