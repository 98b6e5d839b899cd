import type { Workspace } from '../../store/workspace';
import { answerOf, inTransaction } from './database';

/** Another tab has saved this workspace since it was read here. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
}

/** The disk, or what the browser gives this page of it, does not hold what is to be kept. Sizes in bytes. */
export class DiskFull extends Error {
  override name = 'DiskFull';
  constructor(
    readonly neededBytes: number,
    readonly freeBytes: number,
  ) {
    super(`${neededBytes} bytes needed, ${freeBytes} free`);
  }
}

/** The workspaces that are not deleted, the last saved first. */
export async function listWorkspaces(): Promise<Workspace[]> {
  const all = await everyWorkspace();
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** A workspace by its id; `null` when there is none or it was deleted. */
export async function findWorkspace(id: string): Promise<Workspace | null> {
  const found = await inTransaction(['workspaces'], 'readonly', (transaction) =>
    answerOf<Workspace | undefined>(transaction.objectStore('workspaces').get(id)),
  );
  return found && found.deletedAt === null ? found : null;
}

/** The bytes of the given contents; what is gone is missing in the map. */
export function readContents(ids: readonly string[]): Promise<Map<string, Blob>> {
  return inTransaction(['contents'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('contents');
    const found = await Promise.all(ids.map((id) => answerOf<Blob | undefined>(store.get(id))));
    return new Map(ids.flatMap((id, i) => (found[i] ? [[id, found[i]] as const] : [])));
  });
}

/**
 * Keeps a workspace with the bytes it needs, all or nothing, and returns it as kept (`revision` one up).
 * Throws `ChangedElsewhere` when the kept one is not of the revision that this one follows, and `DiskFull`
 * before anything is written when there is no room.
 */
export async function keepWorkspace(
  workspace: Workspace,
  contents: ReadonlyMap<string, Blob>,
): Promise<Workspace> {
  const known = new Set(
    await inTransaction(['contents'], 'readonly', (transaction) =>
      answerOf(transaction.objectStore('contents').getAllKeys()),
    ),
  );
  const missing = [...contents].filter(([id]) => !known.has(id));
  const neededBytes = missing.reduce((sum, [, blob]) => sum + blob.size, 0);
  await checkRoom(neededBytes);
  try {
    return await inTransaction(['workspaces', 'contents'], 'readwrite', async (transaction) => {
      const workspaces = transaction.objectStore('workspaces');
      const kept = await answerOf<Workspace | undefined>(workspaces.get(workspace.id));
      if ((kept?.revision ?? 0) !== workspace.revision || (kept && kept.deletedAt !== null))
        throw new ChangedElsewhere();
      const store = transaction.objectStore('contents');
      // Asked anew: another tab may have swept meanwhile.
      const present = new Set(await answerOf(store.getAllKeys()));
      for (const [id, blob] of contents) if (!present.has(id)) store.put(blob, id);
      const { name } = kept ?? workspace;
      const next = { ...workspace, name, revision: workspace.revision + 1 };
      await answerOf(workspaces.put(next));
      return next;
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      throw new DiskFull(neededBytes, (await spaceOf()).freeBytes ?? 0);
    throw error;
  }
}

/** Changes what is kept of a workspace besides its data; `false` when it is gone. */
export function changeWorkspace(
  id: string,
  change: (workspace: Workspace) => Partial<Pick<Workspace, 'name' | 'deletedAt'>>,
): Promise<boolean> {
  return inTransaction(['workspaces'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('workspaces');
    const kept = await answerOf<Workspace | undefined>(store.get(id));
    if (!kept) return false;
    await answerOf(store.put({ ...kept, ...change(kept) }));
    return true;
  });
}

/** Forgets for good what was deleted before the given moment (ISO), and bytes that nothing needs any more. */
export function sweep(before: string): Promise<void> {
  return inTransaction(['workspaces', 'contents'], 'readwrite', async (transaction) => {
    const workspaces = transaction.objectStore('workspaces');
    const contents = transaction.objectStore('contents');
    const all = await answerOf<Workspace[]>(workspaces.getAll());
    const isOver = ({ deletedAt }: Workspace) => deletedAt !== null && deletedAt < before;
    for (const { id } of all.filter(isOver)) workspaces.delete(id);
    const left = all.filter((one) => !isOver(one));
    const needed = new Set(left.flatMap(({ files }) => files.map(({ content }) => content)));
    for (const id of await answerOf(contents.getAllKeys()))
      if (!needed.has(String(id))) contents.delete(id);
  });
}

/** Bytes that this page takes up in this browser and bytes that are free; `null` where that is not told. */
export async function spaceOf(): Promise<{ usedBytes: number | null; freeBytes: number | null }> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    const freeBytes = usage === undefined || quota === undefined ? null : quota - usage;
    return { usedBytes: usage ?? null, freeBytes: freeBytes && Math.max(0, freeBytes) };
  } catch {
    return { usedBytes: null, freeBytes: null };
  }
}

async function checkRoom(neededBytes: number): Promise<void> {
  if (neededBytes === 0) return;
  const { freeBytes } = await spaceOf();
  if (freeBytes !== null && neededBytes > freeBytes) throw new DiskFull(neededBytes, freeBytes);
}

function everyWorkspace(): Promise<Workspace[]> {
  return inTransaction(['workspaces'], 'readonly', (transaction) =>
    answerOf<Workspace[]>(transaction.objectStore('workspaces').getAll()),
  );
}
