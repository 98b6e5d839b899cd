import { recallText } from '../../store/browser-memory';
import type { TubanStore } from '../../store/store';
import { parseUrlState } from '../../store/url-state';
import { holdsFiles, viewWithoutTaste, type Workspace } from '../../store/workspace';
import type { SessionClient } from '../../worker/client';
import { openFromAddress } from '../open-from-address';
import { applyAddress, restorePlaces } from '../read-address';
import { type Autosave, lastWorkspace, recallWorkspaceOfTab } from './autosave';
import { loadWorkspace, takeWork } from './open-workspace';
import { listWorkspaces, readContents } from './shelf';

/**
 * Opens the first data: what the address names; files of the user's own from the workspace that holds them;
 * without any data in the address the last workspace, and the sample where there is none.
 */
export async function openAtStart(
  store: TubanStore,
  client: SessionClient,
  autosave: Autosave,
): Promise<void> {
  const isOpen = await openKept(store, client, autosave).catch(() => false);
  if (!isOpen) await openFromAddress(store, client);
}

async function openKept(
  store: TubanStore,
  client: SessionClient,
  autosave: Autosave,
): Promise<boolean> {
  const last = recallText(lastWorkspace);
  if (last === null || new URLSearchParams(location.search).getAll('data').some(Boolean))
    return false;
  const named = parseUrlState(location.hash);
  const { camera, park, plots, within, chosen, area, county, group, inGroup, open, show, files } =
    named;
  const places = [camera, park, plots, within, chosen, area, county, group, inGroup, open, show];
  // A view without files of the user's own is one of the sample.
  if (!files && places.some((place) => place !== undefined)) return false;
  const ofTab = recallWorkspaceOfTab();
  const workspace = choose(await listWorkspaces(), files ?? [], [ofTab, last]);
  if (!workspace) return false;
  const contents = await readContents(workspace.files.flatMap(({ content }) => content ?? []));
  if (!files) takeView(store, workspace.view);
  return autosave.pausedFor(async () => {
    if (!(await loadWorkspace(store, workspace, contents, true))) return false;
    takeWork(store, workspace, true);
    await autosave.adopt(workspace);
    await restorePlaces(store, client, parseUrlState(location.hash));
    if (!parseUrlState(location.hash).camera) store.getState().fitAll();
    if (!files && store.getState().workspaceNotice === null)
      store.setState({ workspaceNotice: { kind: 'opened', name: workspace.name } });
    return true;
  });
}

/** Of those that hold the files: the one of this tab, else the last one, else the last saved. */
function choose(
  all: readonly Workspace[],
  files: readonly string[],
  ids: readonly (string | null)[],
): Workspace | null {
  const fitting = all.filter((one) => holdsFiles(one, files));
  const first = ids.flatMap((id) => fitting.find((one) => one.id === id) ?? []);
  return first[0] ?? fitting[0] ?? null;
}

/** The kept view, under what the address says itself (language, theme, …). */
function takeView(store: TubanStore, view: string): void {
  const parameters = new URLSearchParams(viewWithoutTaste(view).slice(1));
  const own = new URLSearchParams(location.hash.slice(1));
  for (const name of new Set(own.keys())) parameters.delete(name);
  for (const [name, value] of own) parameters.append(name, value);
  history.replaceState(null, '', `#${parameters}`);
  applyAddress(store);
}
