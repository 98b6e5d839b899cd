import type { OwnTargetSet } from '../domain/own-targets';
import type { HandValue } from '../domain/target';

export const targetViews = ['park', 'target', 'document', 'own'] as const;
export type TargetViewName = (typeof targetViews)[number];

/** What of the targets is shown, and how. */
export interface TargetView {
  view: TargetViewName;
  /** Id of the target that all parks stand against; `null`: the first that has a figure. */
  target: string | null;
  /** The document whose sheet is shown; `null`: the first. */
  document: string | null;
  /** Drafts are off unless asked for: no document in force has them. */
  showsDraft: boolean;
  showsPast: boolean;
}

/** Targets of the user's own, values that he gave by hand, and what is shown. */
export interface TargetState {
  /** By name. */
  targetSets: readonly OwnTargetSet[];
  targetValues: readonly HandValue[];
  targetView: TargetView;
}

export const noTargetSets: readonly OwnTargetSet[] = [];
export const noTargetValues: readonly HandValue[] = [];

export const initialTargetState: TargetState = {
  targetSets: noTargetSets,
  targetValues: noTargetValues,
  targetView: {
    view: 'park',
    target: null,
    document: null,
    showsDraft: false,
    showsPast: true,
  },
};
