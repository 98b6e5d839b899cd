import { photosOfChecks } from '../../domain/field-check';
import { parseFieldChecks } from '../../domain/field-check-text';
import { contentsOfDocuments, parseParkDocuments } from '../../domain/park-document';
import type { ZipEntry } from '../../export/zip-files';
import { fieldCheckRecord } from '../../store/field-check-actions';
import { parkDocumentRecord } from '../../store/park-document-actions';
import type { Workspace } from '../../store/workspace';
import { contentId } from './content-id';

/** No colon: not every file system takes one. */
const plainHash = (hash: string) => hash.replace(':', '-');
const nameOfPhoto = (hash: string) => `photos/${plainHash(hash)}.jpg`;
const nameOfDocument = (hash: string) => `documents/${plainHash(hash)}`;
const photoType = 'image/jpeg';

/** The pictures and other contents that the field checks and documents of a workspace name. */
export function photosOfWorkspace({ records = {} }: Pick<Workspace, 'records'>): string[] {
  const text = records[fieldCheckRecord.name];
  const photos = photosOfChecks((text === undefined ? null : parseFieldChecks(text)?.checks) ?? []);
  const documents = parseParkDocuments(records[parkDocumentRecord.name] ?? '');
  return [...photos, ...contentsOfDocuments(documents)];
}

/** Pictures as entries of an exported workspace. */
export function photoEntries(photos: ReadonlyMap<string, Blob>): ZipEntry[] {
  return [...photos].map(([hash, content]) => ({
    name: content.type === photoType ? nameOfPhoto(hash) : nameOfDocument(hash),
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
    const photo = bytesOf.get(nameOfPhoto(hash));
    const bytes = photo ?? bytesOf.get(nameOfDocument(hash));
    if (!bytes) continue;
    const type = photo ? photoType : 'application/octet-stream';
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
    // A false name would stand for other bytes that are kept here; without hashing, names are made by chance.
    const isTrue = hash.startsWith('once:') || (await contentId(blob)) === hash;
    if (isTrue || !globalThis.crypto?.subtle) photos.set(hash, blob);
  }
  return photos;
}
