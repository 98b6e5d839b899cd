import type { BoundarySide } from '../domain/area-use';

/** Functional zones and boundaries of the loaded data. */
export interface ZoneAnswer {
  /** `null`: the data have no functional zone. */
  parks: ParkZones[] | null;
  /** `null`: the data have no approved or planned boundary. */
  sides: SideAnswer | null;
}

export interface ParkZones {
  park: number;
  /** By `zoneKinds`, 0–1 of the zoned land; `null`: unknown. */
  shares: (number | null)[];
  /** Zoned land over the land of the boundary; over 1 where zones overlap. `null`: unknown. */
  coverage: number | null;
}

export interface SideAnswer {
  /** The parks' own boundaries stand for the approved ones, since no file tells those. */
  areParksApproved: boolean;
  /** Ellipsoidal land of the boundaries of either kind that files tell, m². */
  approved: number;
  planned: number;
  /** By park (index, −1 for none), then by side. */
  rows: { park: number; sides: Record<BoundarySide, SideLand> }[];
}

/** Plots, and their land on the basis in use that no earlier plot covers, m². */
export interface SideLand {
  plots: number;
  squareMeters: number;
}
