import type { LandPool, PoolLand } from '../indicators/land-pool';
import type { PoolAnswer, PoolCheck, PoolKind, Readiness } from '../rules/land-pool';

export type { PoolAnswer, PoolCheck, PoolKind, Readiness };

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
