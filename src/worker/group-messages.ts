import type { Unit } from '../domain/figure';
import type { Grouping } from '../domain/grouping';

/** One group of land with its figures; `name` is '' for land of which no group is known. */
export interface GroupRow {
  name: string;
  /** The park, in the rows of one group. */
  park: number | null;
  /** How many parks have plots in it. */
  parks: number;
  plots: number;
  /** By the order of the answer's `indicators`, SI; `null` is unknown. */
  values: (number | null)[];
}

export interface GroupQuestion {
  grouping: Grouping;
  /** The parks of this group, each with its part of it; `null`: the groups themselves. */
  within: string | null;
}

export interface GroupAnswer {
  indicators: readonly { id: string; unit: Unit; better: 'higher' | 'lower' | 'neither' }[];
  rows: GroupRow[];
  /** All land, by the same indicators; in the parks of a group: the whole group. */
  total: GroupRow;
}
