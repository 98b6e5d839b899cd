import type { WarningFileRequest } from '../export/warning-request';
import type { EarlyWarnings } from '../rules/early-warnings';
import type { Access } from './access';
import type { State } from './state';
import { writeFile } from './write-file';

/** Days before and after the as-of date of which the list may tell. */
export const warningSpans = [30, 90, 180, 365] as const;
export type WarningSpan = (typeof warningSpans)[number];

/** State of the list of early warnings. */
export interface WarningState {
  warningSpan: WarningSpan;
  /** Of the last reading that was asked; `null` until the list was first asked for. */
  warnings: EarlyWarnings | null;
}

export const initialWarningState: WarningState = { warningSpan: 90, warnings: null };

export interface WarningActions {
  setWarningSpan(span: WarningSpan): void;
  /** Brings the list to date, park and span of the state. */
  askWarnings(): Promise<void>;
  /** The list as a file; `null` when it was cancelled or failed, which is told. */
  warningsFile(request: Omit<WarningFileRequest, 'within' | 'park'>): Promise<Blob | null>;
}

/** Dates that are coming or have just passed. */
export function createWarningActions(access: Access): WarningActions {
  const { client, set, get, track, report } = access;
  let asked = 0;
  return {
    setWarningSpan: (warningSpan) => set({ warningSpan }),
    async askWarnings() {
      const number = ++asked;
      const { warningSpan: within, park, snapshot } = get();
      if (!snapshot) return set({ warnings: null });
      try {
        const warnings = await track(client.warnings({ within, park }));
        if (number === asked) set({ warnings });
      } catch (error) {
        report(error);
      }
    },
    warningsFile(request) {
      const { warningSpan: within, park } = get();
      return writeFile(access, (tell) => client.warningsFile({ ...request, within, park }, tell));
    },
  };
}

/** Whether the list is wanted and of something else than before. */
export function wantsWarnings(state: State, before: State): boolean {
  if (state.tab === null || !state.reading) return false;
  return (
    before.tab === null ||
    state.reading !== before.reading ||
    state.park !== before.park ||
    state.warningSpan !== before.warningSpan
  );
}
