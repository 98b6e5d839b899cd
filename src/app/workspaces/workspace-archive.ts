import { unpackArchive } from '../../decode/archive/archive';
import {
  type ManifestFault,
  readManifest,
  type Workspace,
  type WorkspaceFile,
  writeManifest,
} from '../../store/workspace';
import { contentId, randomId } from './content-id';

const manifestName = 'manifest.json';
/** No ending: an archive among the files stays as it is when the whole is unpacked. */
const nameOfContent = (index: number) => `files/${index}`;
const packedAlready = /\.(?:zip|kmz|xlsx|gz|gpkg|parquet)$/i;

/** Ending of an exported workspace, with the dot. */
export const workspaceEnding = '.tuban';

/**
 * A workspace as one file: a ZIP with the manifest and the files as they were given. Bytes are packed piece
 * by piece, so that the page stays alive. Rejects when a file cannot be read.
 */
export async function packWorkspace(
  workspace: Workspace,
  contents: ReadonlyMap<string, Blob>,
): Promise<Blob> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  const pieces: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
  });
  const begin = (name: string, level: 0 | 6) => {
    const entry = new ZipDeflate(name, { level });
    zip.add(entry);
    return entry;
  };
  begin(manifestName, 6).push(strToU8(writeManifest(workspace)), true);
  for (const [index, { name, content }] of workspace.files.entries()) {
    const blob = content === null ? undefined : contents.get(content);
    if (!blob) continue;
    const entry = begin(nameOfContent(index), packedAlready.test(name) ? 0 : 6);
    const reader = blob.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      entry.push(value);
      if (failure) throw failure;
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(pieces, { type: 'application/zip' });
}

/** What came out of an exported workspace: the bytes by the ids that `workspace.files` name. */
export interface UnpackedWorkspace {
  workspace: Workspace;
  contents: Map<string, Blob>;
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
  return { workspace: { ...workspace, files: named }, contents };
}
