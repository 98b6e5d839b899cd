import type { TubanStore } from '../../store/store';
import {
  nameBeside,
  viewWithoutTaste,
  type Workspace,
  type WorkspaceSummary,
} from '../../store/workspace';
import type { WorkspaceActions, WorkspaceNotice } from '../../store/workspaces-state';
import { randomId } from '../../ui/random-id';
import { saveFile } from '../../ui/save-file';
import { openSample } from '../sample';
import type { Autosave } from './autosave';
import { loadWorkspace, takeWork } from './open-workspace';
import { photosOfWorkspace } from './photo-entries';
import { keepPhotos, readPhotos } from './photo-shelf';
import {
  changeWorkspace,
  DiskFull,
  findWorkspace,
  keepWorkspace,
  listWorkspaces,
  readContents,
  spaceOf,
} from './shelf';
import { entriesOfWorkspace, unpackWorkspace, workspaceEnding } from './workspace-archive';

/** What can be done with workspaces; what goes wrong is told, never thrown. */
export type Workspaces = WorkspaceActions & {
  /** Opens an exported workspace, and keeps it in this browser. */
  openArchive(file: Blob): Promise<void>;
};

export function createWorkspaces(store: TubanStore, autosave: Autosave): Workspaces {
  const tell = (workspaceNotice: WorkspaceNotice | null) => store.setState({ workspaceNotice });

  /** Runs what the user asked for, tells what went wrong, and lists the workspaces anew. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof DiskFull)
        tell({ kind: 'full', neededBytes: error.neededBytes, freeBytes: error.freeBytes });
      else tell({ kind: 'not-saved', detail: String(error) });
    }
    await refresh();
  }

  async function refresh(): Promise<void> {
    try {
      const [all, space] = await Promise.all([listWorkspaces(), spaceOf()]);
      const items = all.map(({ id, name, savedAt, files }): WorkspaceSummary => {
        return { id, name, savedAt, files };
      });
      store.setState({ workspaceList: { phase: 'ready', items, ...space } });
    } catch {
      store.setState({ workspaceList: { phase: 'failed' } });
    }
  }

  async function show(workspace: Workspace, contents: ReadonlyMap<string, Blob>): Promise<boolean> {
    const keepOthers = store.getState().workspace === null;
    return autosave.pausedFor(async () => {
      store.getState().openPanel(null);
      if (!(await loadWorkspace(store, workspace, contents, true))) return false;
      takeWork(store, workspace, keepOthers);
      await autosave.adopt(workspace);
      // As when a link is followed in this tab: what listens to the address restores the view.
      location.hash = viewWithoutTaste(workspace.view);
      return true;
    });
  }

  async function withContents(id: string) {
    const workspace = await findWorkspace(id);
    if (!workspace) return null;
    const ids = workspace.files.flatMap(({ content }) => content ?? []);
    return { workspace, contents: await readContents(ids) };
  }

  async function unusedName(name: string): Promise<string> {
    return nameBeside(
      name,
      (await listWorkspaces()).map((one) => one.name),
    );
  }

  async function save({
    workspace,
    contents,
  }: NonNullable<Awaited<ReturnType<typeof withContents>>>) {
    const name = `${fileName(workspace.name)}${workspaceEnding}`;
    const photos = await readPhotos(photosOfWorkspace(workspace));
    const entries = entriesOfWorkspace(workspace, contents, photos);
    const file = await store.getState().zipFiles(entries, name);
    if (file) saveFile(file, name);
  }

  return {
    refresh,
    open: (id) =>
      attempt(async () => {
        await autosave.flush();
        const found = await withContents(id);
        if (!found) tell({ kind: 'not-opened', reason: 'gone' });
        else await show(found.workspace, found.contents);
      }),
    rename: (id, name) =>
      attempt(async () => {
        const trimmed = name.trim();
        if (trimmed === '') return;
        await changeWorkspace(id, () => ({ name: trimmed }));
        autosave.renamed(id, trimmed);
      }),
    duplicate: (id) =>
      attempt(async () => {
        await autosave.flush();
        const found = await withContents(id);
        if (!found) return;
        const { workspace, contents } = found;
        const name = await unusedName(workspace.name);
        const savedAt = new Date().toISOString();
        await keepWorkspace({ ...workspace, id: randomId(), name, savedAt, revision: 0 }, contents);
      }),
    remove: (id) =>
      attempt(async () => {
        await autosave.flush();
        const workspace = await findWorkspace(id);
        if (!workspace) return;
        await changeWorkspace(id, () => ({ deletedAt: new Date().toISOString() }));
        autosave.deleted(id);
        tell({ kind: 'deleted', id, name: workspace.name });
      }),
    restore: (id) =>
      attempt(async () => {
        tell(null);
        await changeWorkspace(id, () => ({ deletedAt: null }));
        autosave.restored(id);
      }),
    export: (id) =>
      attempt(async () => {
        await autosave.flush();
        const found = await withContents(id);
        if (found) await save(found);
      }),
    exportCurrent: () =>
      attempt(async () => {
        const current = await autosave.current();
        if (current) await save(current);
      }),
    openSample: async () => {
      await autosave.flush();
      tell(null);
      store.getState().clearAll();
      await openSample(store);
    },
    openArchive: (file) =>
      attempt(async () => {
        await autosave.flush();
        const unpacked = await unpackWorkspace(file);
        if (typeof unpacked === 'string') return tell({ kind: 'not-opened', reason: unpacked });
        const { workspace, contents, photos } = unpacked;
        await keepPhotos(photos);
        const name = await unusedName(workspace.name);
        const savedAt = new Date().toISOString();
        const isShown = await show({ ...workspace, name, savedAt }, contents);
        if (isShown) await autosave.flush();
      }),
  };
}

/** A name as a file system takes it. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 120) || 'workspace';
}
