import type { FloorPriceInputs, FloorVerdict } from '../domain/floor-price';
import type { FloorPricePlot, FloorPrices } from '../indicators/floor-prices';
import type { LandPool, PoolLand } from '../indicators/land-pool';
import type { PoolAnswer, PoolCheck, PoolKind, Readiness } from '../rules/land-pool';

export type { FloorPriceInputs, FloorVerdict, PoolAnswer, PoolCheck, PoolKind, Readiness };

/** A plot of the pool as a list shows it. */
export interface PoolItem extends PoolLand {
  id: string | null;
  /** Project that it is reserved for. */
  reservedFor: string | null;
}

/** The pool of a park or of all: totals of all, and so many plots of each level of readiness, the largest first. */
export interface PoolReport extends Omit<LandPool, 'plots'> {
  items: PoolItem[];
  /** Whether any column says that land is levelled (净地). */
  hasLevelled: boolean;
}

/** A price of a list, with the number of its plot. */
export interface FloorPriceItem extends FloorPricePlot {
  id: string | null;
  park: number;
}

/** Prices against their floors: all plots of each verdict, and so many of them in a list, the lowest first. */
export interface FloorPriceReport extends Omit<FloorPrices, 'byVerdict'> {
  plots: Record<FloorVerdict, number[]>;
  items: FloorPriceItem[];
}
