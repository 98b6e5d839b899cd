import { keepText } from '../../store/browser-memory';
import type { TubanStore } from '../../store/store';
import { trackedKeys } from '../../store/undo';
import { nameBeside, nameOfNew, type Workspace } from '../../store/workspace';
import { randomId } from '../../ui/random-id';
import type { SessionClient } from '../../worker/client';
import { gatherData, gatherView, isOwnWork, type OwnData } from './gather-work';
import { ChangedElsewhere, DiskFull, keepWorkspace, listWorkspaces } from './shelf';
import { holdWorkspace, letGo } from './tab-lock';

/** Time without a change after which the work is saved, ms. */
const pause = 1000;
const watched = [...trackedKeys, 'camera', 'unit', 'isTableOpen', 'isLeftOpen'] as const;

/** localStorage: the workspace that was last saved or opened. */
export const lastWorkspace = 'workspace';
/** sessionStorage: the workspace of this tab, also after a reload. */
const workspaceOfTab = 'tuban.workspace';

/** Saves the work as it goes on. One at a time: a save that is asked for meanwhile follows. */
export class Autosave {
  /** What is kept of the workspace of this tab, as far as this tab knows. */
  private kept: Workspace | null = null;
  /** Set while another tab has what is shown: the data from which a copy would begin. */
  private copyOf: { name: string; version: number } | null = null;
  /** The workspace in which a version of the data was saved: data that come back by undo come back to it. */
  private readonly savedIn = new Map<number, string>();
  /** Each workspace of this visit as it was last kept. */
  private readonly lastKept = new Map<string, Workspace>();
  private data: { version: number; own: OwnData } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();
  private hasAskedToPersist = false;
  private isPaused = true;

  constructor(
    private readonly store: TubanStore,
    private readonly client: SessionClient,
  ) {}

  /** From here on changes are saved, a second after the last, or when the page is left. */
  begin(): void {
    this.isPaused = false;
    this.store.subscribe((state, before) => {
      if (watched.some((key) => state[key] !== before[key])) this.arm();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.timer !== undefined) void this.flush();
    });
    this.arm();
  }

  /** Saves at once what is not saved yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.saving = this.saving.then(() => this.save().catch((error: unknown) => this.tell(error)));
    return this.saving;
  }

  /** Runs work during which nothing is saved, since what is loaded and what is kept do not belong together. */
  async pausedFor<T>(work: () => Promise<T>): Promise<T> {
    await this.saving;
    const wasPaused = this.isPaused;
    this.isPaused = true;
    try {
      return await work();
    } finally {
      this.isPaused = wasPaused;
      if (!wasPaused) this.arm();
    }
  }

  /** Takes a workspace that was just loaded for this tab; where another tab has it, changes go into a copy. */
  async adopt(workspace: Workspace): Promise<void> {
    const { version } = this.store.getState().data;
    this.data = null;
    if (!(await holdWorkspace(workspace.id))) {
      this.set(null);
      this.copyOf = { name: workspace.name, version };
      this.store.setState({ workspaceNotice: { kind: 'elsewhere', name: workspace.name } });
      return;
    }
    this.set(workspace);
    this.savedIn.set(version, workspace.id);
  }

  /** The workspace of this tab got another name. */
  renamed(id: string, name: string): void {
    if (this.kept?.id === id) this.set({ ...this.kept, name });
  }

  /** A workspace was deleted: what is loaded stays loaded, and is not saved while it stays as it is. */
  deleted(id: string): void {
    if (this.kept?.id !== id) return;
    const { name } = this.kept;
    this.leave();
    this.copyOf = { name, version: this.store.getState().data.version };
  }

  /** A deleted workspace came back: it is that of this tab again when this tab had it. */
  restored(id: string): void {
    const kept = this.lastKept.get(id);
    const { version } = this.store.getState().data;
    if (!kept || this.kept || this.savedIn.get(version) !== id) return;
    this.set(kept);
    this.arm();
  }

  /** Leaves the workspace of this tab: what is loaded is saved in a new one once it changes. */
  leave(): void {
    letGo();
    this.set(null);
  }

  /** The workspace of this tab as it stands, saved or not, with its bytes; `null` without own data. */
  async current(): Promise<{ workspace: Workspace; contents: Map<string, Blob> } | null> {
    const own = await this.ownData();
    if (own.files.length === 0) return null;
    const { contents, ...data } = own;
    const workspace = { ...(this.kept ?? newWorkspace(nameOfNew(own.files))), ...data };
    return { workspace: { ...workspace, ...gatherView(this.store), savedAt: now() }, contents };
  }

  private arm(): void {
    if (this.isPaused) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async ownData(): Promise<OwnData> {
    const { version } = this.store.getState().data;
    if (this.data?.version !== version) this.data = { version, own: await gatherData(this.client) };
    return this.data.own;
  }

  private async save(): Promise<void> {
    if (this.isPaused) return;
    const { data, progress, phase } = this.store.getState();
    if (progress || phase === 'starting') return this.arm();
    if (this.copyOf?.version === data.version) return;
    const own = await this.ownData();
    if (data.version !== this.store.getState().data.version) return this.arm();
    if (own.files.length === 0) {
      // Emptied: what was kept stays as it was last.
      if (this.kept) this.leave();
      return;
    }
    const former = this.kept ?? this.lastKept.get(this.savedIn.get(data.version) ?? '') ?? null;
    if (!former && !isOwnWork(own)) return;
    const isHeld = former !== null && (await holdWorkspace(former.id));
    const { contents, ...loaded } = own;
    const work = { ...loaded, ...gatherView(this.store) };
    // One that was just opened from a file (revision 0) is not kept here yet.
    if (former?.revision && isHeld && isSameWork(former, work)) return this.set(former);
    const base = former && isHeld ? former : await this.startNew(own);
    try {
      await this.keep({ ...base, ...work, savedAt: now() }, contents, data.version);
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
      const copy = { ...(await this.startNew(own, base.name)), ...work, savedAt: now() };
      await this.keep(copy, contents, data.version);
      this.store.setState({ workspaceNotice: { kind: 'copied', name: copy.name } });
    }
  }

  private async startNew(own: OwnData, name?: string): Promise<Workspace> {
    const names = (await listWorkspaces()).map((one) => one.name);
    const wanted = name ?? this.copyOf?.name ?? nameOfNew(own.files);
    return newWorkspace(nameBeside(wanted, names));
  }

  private async keep(workspace: Workspace, contents: Map<string, Blob>, version: number) {
    const kept = await keepWorkspace(workspace, contents);
    await holdWorkspace(kept.id);
    this.copyOf = null;
    this.set(kept);
    this.savedIn.set(version, kept.id);
    const { workspaceNotice } = this.store.getState();
    if (workspaceNotice?.kind === 'full' || workspaceNotice?.kind === 'not-saved')
      this.store.setState({ workspaceNotice: null });
    if (this.hasAskedToPersist) return;
    this.hasAskedToPersist = true;
    void navigator.storage?.persist?.().catch(() => {});
  }

  private set(workspace: Workspace | null): void {
    this.kept = workspace;
    this.copyOf = null;
    const shown = workspace && { id: workspace.id, name: workspace.name };
    const { workspace: before } = this.store.getState();
    if (before?.id !== shown?.id || before?.name !== shown?.name)
      this.store.setState({ workspace: shown });
    if (workspace) {
      this.lastKept.set(workspace.id, workspace);
      keepText(lastWorkspace, workspace.id);
    }
    rememberForTab(workspace?.id ?? null);
  }

  private tell(error: unknown): void {
    const workspaceNotice =
      error instanceof DiskFull
        ? ({ kind: 'full', neededBytes: error.neededBytes, freeBytes: error.freeBytes } as const)
        : ({ kind: 'not-saved', detail: String(error) } as const);
    this.store.setState({ workspaceNotice });
  }
}

/** The workspace that this tab had before its reload; `null` in a new tab. */
export function recallWorkspaceOfTab(): string | null {
  try {
    return sessionStorage.getItem(workspaceOfTab);
  } catch {
    return null;
  }
}

function rememberForTab(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(workspaceOfTab);
    else sessionStorage.setItem(workspaceOfTab, id);
  } catch {
    // Without it a reload opens the workspace that was last saved.
  }
}

function newWorkspace(name: string): Workspace {
  return {
    id: randomId(),
    name,
    savedAt: now(),
    revision: 0,
    deletedAt: null,
    files: [],
    reads: [],
    view: '#',
    drawings: '[]',
    records: {},
  };
}

function isSameWork(kept: Workspace, work: Partial<Workspace>): boolean {
  const textOf = ({ files, reads, view, drawings, records = {} }: Partial<Workspace>) =>
    JSON.stringify([files, reads, view, drawings, records]);
  return textOf(kept) === textOf(work);
}

function now(): string {
  return new Date().toISOString();
}
