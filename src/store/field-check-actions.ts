import { type FieldCheck, orderedChecks, withCheck } from '../domain/field-check';
import { checkFrom, parseFieldChecks, printFieldChecks } from '../domain/field-check-text';
import type { Access } from './access';
import { keepText, recall, recallText } from './browser-memory';
import { isOnSample } from './ledger-actions';
import type { State } from './state';
import type { WorkRecord } from './work-records';

/** What was seen on the ground (现场核查). */
export interface FieldCheckState {
  /** Ordered by plot, time and id. */
  fieldChecks: readonly FieldCheck[];
  /** What was not understood of the checks that were kept. */
  fieldChecksLeftOut: number;
  /** The check that the panel edits; `null`: it begins one. */
  editedCheck: string | null;
}

export interface FieldCheckActions {
  /** Adds a check, or puts it in the place of the one with its id. */
  saveFieldCheck(check: FieldCheck): void;
  removeFieldCheck(id: string): void;
  /** Opens the panel on a check, or (`null`) to begin one of the plot that is shown. */
  openFieldCheck(id: string | null): void;
  /** Keeps the bytes of a picture in this browser and gives the name under which they lie. Rejects when there is no room. */
  keepPhoto(photo: Blob): Promise<string>;
  /** The bytes of a picture; `null`: they are not in this browser. */
  findPhoto(hash: string): Promise<Blob | null>;
}

/** One list for "no checks", so that it is the same wherever it comes from. */
export const noFieldChecks: readonly FieldCheck[] = [];
const sampleName = 'sample-field-checks';

export const initialFieldCheckState: FieldCheckState = {
  fieldChecks: noFieldChecks,
  fieldChecksLeftOut: 0,
  editedCheck: null,
};

type Kept = Pick<FieldCheckState, 'fieldChecks' | 'fieldChecksLeftOut'>;

function read(text: string | null): Kept {
  const parsed = text === null ? { checks: [], leftOut: 0 } : parseFieldChecks(text);
  if (!parsed) return { fieldChecks: noFieldChecks, fieldChecksLeftOut: 1 };
  const fieldChecks = parsed.checks.length > 0 ? parsed.checks : noFieldChecks;
  return { fieldChecks, fieldChecksLeftOut: parsed.leftOut };
}

/** How a workspace keeps the checks; the bytes of their pictures lie beside it. */
export const fieldCheckRecord: WorkRecord = {
  name: 'fieldChecks',
  print: ({ fieldChecks }) => (fieldChecks.length > 0 ? printFieldChecks(fieldChecks) : null),
  parse: read,
};

type Data = Pick<State, 'snapshot'>;

/** The checks with which other data begin: those of the sample are kept by this browser, and stay with the sample. */
export function fieldChecksOfData(before: Data, now: Data): Partial<Kept> {
  if (isOnSample(now)) return isOnSample(before) ? {} : read(recallText(sampleName));
  return isOnSample(before) ? { fieldChecks: noFieldChecks, fieldChecksLeftOut: 0 } : {};
}

/** Has this browser keep the checks made on the sample; false: it cannot. */
export function keepSampleChecks({ fieldChecks }: Pick<State, 'fieldChecks'>): boolean {
  return keepText(sampleName, fieldChecks.length > 0 ? printFieldChecks(fieldChecks) : null);
}

/** The checks that this browser keeps of the sample. */
export function recallSampleChecks(): readonly FieldCheck[] {
  return read(recallText(sampleName)).fieldChecks;
}

/** A phone may close the page while its camera is open: what was entered is kept until it is saved or given up. */
const draftName = 'field-check-draft';

/** The check that was entered and neither saved nor given up; `null`: none. */
export function recallDraft(): FieldCheck | null {
  return checkFrom(recall(draftName));
}

/** Keeps a check that is being entered (`null` forgets it). */
export function keepDraft(check: FieldCheck | null): void {
  keepText(draftName, check && JSON.stringify(check));
}

export function createFieldCheckActions({ set, get }: Access): FieldCheckActions {
  return {
    saveFieldCheck: (check) => set({ fieldChecks: withCheck(get().fieldChecks, check) }),
    removeFieldCheck(id) {
      const left = get().fieldChecks.filter((check) => check.id !== id);
      set({ fieldChecks: left.length > 0 ? orderedChecks(left) : noFieldChecks });
    },
    openFieldCheck(id) {
      set({ editedCheck: id });
      get().openPanel('field-check');
    },
    // The app puts its shelf in their place; without one nothing is kept.
    keepPhoto: () => Promise.reject(new Error('expected a shelf for pictures, found none')),
    findPhoto: async () => null,
  };
}
