import { photosOfChecks } from '../../domain/field-check';
import { parseFieldChecks } from '../../domain/field-check-text';
import type { ZipEntry } from '../../export/zip-files';
import { fieldCheckRecord } from '../../store/field-check-actions';
import type { Workspace } from '../../store/workspace';
import { contentId } from './content-id';

/** No colon: not every file system takes one. */
const nameOfPhoto = (hash: string) => `photos/${hash.replace(':', '-')}.jpg`;

/** The pictures that the field checks of a workspace name. */
export function photosOfWorkspace({ records = {} }: Pick<Workspace, 'records'>): string[] {
  const text = records[fieldCheckRecord.name];
  return photosOfChecks((text === undefined ? null : parseFieldChecks(text)?.checks) ?? []);
}

/** Pictures as entries of an exported workspace. */
export function photoEntries(photos: ReadonlyMap<string, Blob>): ZipEntry[] {
  return [...photos].map(([hash, content]) => ({
    name: nameOfPhoto(hash),
    content,
    isPacked: true,
  }));
}

/** The wanted pictures among the unpacked files; one whose bytes are not those of its name is left out. */
export async function photosAmong(
  bytesOf: ReadonlyMap<string, Uint8Array>,
  wanted: readonly string[],
): Promise<Map<string, Blob>> {
  const photos = new Map<string, Blob>();
  for (const hash of wanted) {
    const bytes = bytesOf.get(nameOfPhoto(hash));
    if (!bytes) continue;
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' });
    // A false name would stand for other bytes that are kept here; without hashing, names are made by chance.
    const isTrue = hash.startsWith('once:') || (await contentId(blob)) === hash;
    if (isTrue || !globalThis.crypto?.subtle) photos.set(hash, blob);
  }
  return photos;
}
