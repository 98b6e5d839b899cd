import type { HealthKind } from '../domain/data-health';
import type { ParkHealth } from '../indicators/data-health';

export type { ParkHealth };

/** How healthy the data of each park are, and what most often lacks for a class. */
export interface HealthAnswer {
  parks: ParkHealth[];
  /** How many findings there are in all. */
  findings: number;
  /** Fields that lack for classes (`missing.<field>`), the most frequent first. */
  missing: { field: string; plots: number }[];
}

/** Which findings: of a park (`null`: all) and a kind (`null`: all), from the `from`th on. */
export interface HealthQuery {
  park: number | null;
  kind: HealthKind | null;
  from: number;
  most: number;
}

/** One finding, with what a list for the owner of the data needs. */
export interface HealthRow {
  plot: number;
  kind: HealthKind;
  id: string | null;
  name: string | null;
  park: number;
  file: string;
  /** 1-based row of its layer. */
  row: number;
  /** What is missing (`missing.<field>`). */
  fields: readonly string[];
  /** m², for areas that differ. */
  declared: number | null;
  measured: number | null;
  /** Date of the data, ISO. */
  dataDate: string | null;
}
