import { unpackArchive } from '../../decode/archive/archive';
import type { ZipEntry } from '../../export/zip-files';
import {
  type ManifestFault,
  readManifest,
  type Workspace,
  type WorkspaceFile,
  writeManifest,
} from '../../store/workspace';
import { randomId } from '../../ui/random-id';
import { contentId } from './content-id';
import { photoEntries, photosAmong, photosOfWorkspace } from './photo-entries';

const manifestName = 'manifest.json';
/** No ending: an archive among the files stays as it is when the whole is unpacked. */
const nameOfContent = (index: number) => `files/${index}`;
const packedAlready = /\.(?:zip|kmz|xlsx|gz|gpkg|parquet)$/i;

/** Ending of an exported workspace, with the dot. */
export const workspaceEnding = '.tuban';

/** What an exported workspace holds, to be packed: the manifest, the files as they were given, and pictures by their hash. */
export function entriesOfWorkspace(
  workspace: Workspace,
  contents: ReadonlyMap<string, Blob>,
  photos: ReadonlyMap<string, Blob>,
): ZipEntry[] {
  const manifest = new Blob([writeManifest(workspace)]);
  const files = workspace.files.flatMap(({ name, content }, index): ZipEntry[] => {
    const blob = content === null ? undefined : contents.get(content);
    if (!blob) return [];
    return [{ name: nameOfContent(index), content: blob, isPacked: packedAlready.test(name) }];
  });
  return [{ name: manifestName, content: manifest }, ...files, ...photoEntries(photos)];
}

/** What came out of an exported workspace: the bytes by the ids that `workspace.files` name. */
export interface UnpackedWorkspace {
  workspace: Workspace;
  contents: Map<string, Blob>;
  /** Pictures of its field checks by their hash; those that the file lacks are missing. */
  photos: Map<string, Blob>;
}

/** Opens an exported workspace, under a new id. A file that is missing or has another size is damage. */
export async function unpackWorkspace(file: Blob): Promise<UnpackedWorkspace | ManifestFault> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { files, issues } = await unpackArchive({ name: '', bytes }, async () => {});
  if (issues.some(({ severity }) => severity === 'blocks')) return 'damaged';
  const bytesOf = new Map(files.map((one) => [one.name, one.bytes]));
  const manifest = bytesOf.get(manifestName);
  if (!manifest) return 'damaged';
  const workspace = readManifest(new TextDecoder().decode(manifest), randomId());
  if (typeof workspace === 'string') return workspace;
  const contents = new Map<string, Blob>();
  const named: WorkspaceFile[] = [];
  for (const [index, one] of workspace.files.entries()) {
    if (one.content === null) {
      named.push(one);
      continue;
    }
    const found = bytesOf.get(nameOfContent(index));
    if (found?.length !== one.bytes) return 'damaged';
    const blob = new File([found as Uint8Array<ArrayBuffer>], one.name);
    // Told by the bytes and never by the manifest: a false id would stand for other bytes that are kept here.
    const content = await contentId(blob);
    contents.set(content, blob);
    named.push({ ...one, content });
  }
  const photos = await photosAmong(bytesOf, photosOfWorkspace(workspace));
  return { workspace: { ...workspace, files: named }, contents, photos };
}
