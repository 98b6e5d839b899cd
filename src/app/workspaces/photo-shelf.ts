import type { Workspace } from '../../store/workspace';
import { contentId } from './content-id';
import { answerOf, inTransaction } from './database';
import { photosOfWorkspace } from './photo-entries';

/** A picture as it is kept. */
interface KeptPhoto {
  blob: Blob;
  /** ms since 1970. */
  keptAt: number;
}

/** Keeps a picture and gives the name of its content. Rejects when storage is forbidden or full. */
export async function keepPhoto(photo: Blob): Promise<string> {
  const hash = await contentId(photo);
  await keepPhotos(new Map([[hash, photo]]));
  return hash;
}

/** Keeps pictures under their names, all or none; what is kept already stays. */
export async function keepPhotos(photos: ReadonlyMap<string, Blob>): Promise<void> {
  if (photos.size === 0) return;
  await inTransaction(['photos'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('photos');
    const present = new Set(await answerOf(store.getAllKeys()));
    for (const [hash, blob] of photos)
      if (!present.has(hash)) store.put({ blob, keptAt: Date.now() } satisfies KeptPhoto, hash);
  });
}

/** The bytes of pictures; what is not here is missing in the map. */
export function readPhotos(hashes: readonly string[]): Promise<Map<string, Blob>> {
  if (hashes.length === 0) return Promise.resolve(new Map());
  return inTransaction(['photos'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('photos');
    const found = await Promise.all(
      hashes.map((hash) => answerOf<KeptPhoto | undefined>(store.get(hash))),
    );
    return new Map(hashes.flatMap((hash, i) => (found[i] ? [[hash, found[i].blob] as const] : [])));
  });
}

/** Forgets pictures kept before a moment (ms) that neither a workspace nor `needed` names. */
export function sweepPhotos(before: number, needed: readonly string[]): Promise<void> {
  return inTransaction(['photos', 'workspaces'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('photos');
    const hashes = (await answerOf(store.getAllKeys())).map(String);
    if (hashes.length === 0) return;
    const all = await answerOf<Workspace[]>(transaction.objectStore('workspaces').getAll());
    const named = new Set([...needed, ...all.flatMap(photosOfWorkspace)]);
    for (const hash of hashes) {
      if (named.has(hash)) continue;
      const kept = await answerOf<KeptPhoto | undefined>(store.get(hash));
      if (kept && kept.keptAt < before) store.delete(hash);
    }
  });
}
