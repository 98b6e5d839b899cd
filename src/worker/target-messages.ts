import type { Unit } from '../domain/figure';
import type { HandValue, Target } from '../domain/target';
import type { Closing, TargetCaveat, TargetHold, TargetRelation } from '../indicators/hold-target';

export type { Closing, TargetCaveat, TargetHold, TargetRelation };

/** Parks held against targets. */
export interface TargetQuestion {
  targets: readonly Target[];
  /** Each with the key under which values by hand are kept. */
  parks: readonly { index: number; key: string }[];
  values: readonly HandValue[];
}

/** By park, then by target, in the order of the question. */
export type TargetAnswer = TargetHold[][];

/** An indicator that a target may be set for. */
export interface TargetIndicator {
  id: string;
  unit: Unit;
}
