import { photosOfChecks } from '../../domain/field-check';
import { recallDraft, recallSampleChecks } from '../../store/field-check-actions';
import type { TubanStore } from '../../store/store';
import type { WorkspaceActions } from '../../store/workspaces-state';
import type { SessionClient } from '../../worker/client';
import { Autosave } from './autosave';
import { openAtStart } from './open-at-start';
import { keepPhoto, readPhotos, sweepPhotos } from './photo-shelf';
import { sweep } from './shelf';
import { createWorkspaces } from './workspace-actions';
import { workspaceEnding } from './workspace-archive';

/** What was deleted can be brought back for this long, ms. */
const undoTime = 10 * 60_000;
/** A picture that no check names stays for so long, ms: a check may not be saved yet, or come back by undo in another tab. */
const photoTime = 24 * 3600_000;

/** The pictures of checks that no workspace keeps: those of the sample, and of the check that was not saved. */
function photosOfSample(): string[] {
  const draft = recallDraft();
  return photosOfChecks([...recallSampleChecks(), ...(draft ? [draft] : [])]);
}

/** Keeps the user's work in this browser. `openFirst` brings the first data, `begin` starts the saving. */
export function keepWorkspaces(store: TubanStore, client: SessionClient) {
  const autosave = new Autosave(store, client);
  const workspaces = createWorkspaces(store, autosave);
  const { openFiles } = store.getState();
  store.setState({
    keepPhoto,
    findPhoto: async (hash) => (await readPhotos([hash])).get(hash) ?? null,
  });
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
      void sweep(new Date(Date.now() - undoTime).toISOString())
        .then(() => sweepPhotos(Date.now() - photoTime, photosOfSample()))
        .catch(() => {});
    },
  };
}
