import type { WorkspaceSummary } from './workspace';

/** What the list of workspaces shows; `failed` where this browser keeps nothing. */
export type WorkspaceList =
  | { phase: 'loading' }
  | { phase: 'failed' }
  | {
      phase: 'ready';
      /** The last saved first. */
      items: WorkspaceSummary[];
      /** Bytes that this page takes up here and bytes that are free; `null` where the browser does not tell. */
      usedBytes: number | null;
      freeBytes: number | null;
    };

/** Something to tell of workspaces, with what can be done about it. */
export type WorkspaceNotice =
  | { kind: 'opened'; name: string }
  | { kind: 'deleted'; id: string; name: string }
  /** Another tab has this workspace: changes here go into a copy. */
  | { kind: 'elsewhere'; name: string }
  /** Another tab changed it meanwhile: what is here went into this copy. */
  | { kind: 'copied'; name: string }
  | { kind: 'full'; neededBytes: number; freeBytes: number }
  | { kind: 'not-saved'; detail: string }
  | { kind: 'not-opened'; reason: 'damaged' | 'newer' | 'gone' };

export interface WorkspacesState {
  /** The workspace into which the work is saved; `null` while there is nothing of the user's own. */
  workspace: { id: string; name: string } | null;
  workspaceList: WorkspaceList;
  workspaceNotice: WorkspaceNotice | null;
}

export const initialWorkspacesState: WorkspacesState = {
  workspace: null,
  workspaceList: { phase: 'loading' },
  workspaceNotice: null,
};

/** What can be done with workspaces. */
export interface WorkspaceActions {
  refresh(): Promise<void>;
  open(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  duplicate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back what was deleted last. */
  restore(id: string): Promise<void>;
  /** Hands a workspace to the browser's own download, as one file. */
  export(id: string): Promise<void>;
  /** Hands out what is loaded as one file, also when it could not be saved. */
  exportCurrent(): Promise<void>;
  openSample(): Promise<void>;
}
