import type { TubanStore } from '../../store/store';
import type { WorkspaceActions } from '../../store/workspaces-state';
import type { SessionClient } from '../../worker/client';
import { Autosave } from './autosave';
import { openAtStart } from './open-at-start';
import { sweep } from './shelf';
import { createWorkspaces } from './workspace-actions';
import { workspaceEnding } from './workspace-archive';

/** What was deleted can be brought back for this long, ms. */
const undoTime = 10 * 60_000;

/** Keeps the user's work in this browser. `openFirst` brings the first data, `begin` starts the saving. */
export function keepWorkspaces(store: TubanStore, client: SessionClient) {
  const autosave = new Autosave(store, client);
  const workspaces = createWorkspaces(store, autosave);
  const { openFiles } = store.getState();
  // However files come (dropped, chosen, pasted), an exported workspace among them is opened as one.
  store.setState({
    openFiles: async (files, setup) => {
      const archive = files.find(({ name }) => name.toLowerCase().endsWith(workspaceEnding));
      if (!archive || !(archive.source instanceof Blob)) return openFiles(files, setup);
      await workspaces.openArchive(archive.source);
      const others = files.filter((file) => file !== archive);
      if (others.length > 0) await openFiles(others, setup);
    },
  });
  return {
    actions: workspaces as WorkspaceActions,
    openFirst: () => openAtStart(store, client, autosave),
    begin: () => {
      autosave.begin();
      void sweep(new Date(Date.now() - undoTime).toISOString()).catch(() => {});
    },
  };
}
