import type { PoolReport } from '../worker/pool-messages';
import type { Access } from './access';

/** The parts of 土地池. */
export const poolSections = ['land'] as const;
export type PoolSection = (typeof poolSections)[number];

/** What 土地池 shows. */
export interface PoolState {
  poolSection: PoolSection;
}

export const initialPoolState: PoolState = { poolSection: 'land' };

/** What the land pool asks of the worker. */
export interface PoolActions {
  setPoolSection(section: PoolSection): void;
  /** The land of a park, or of all, that can be offered; lists have at most `most` plots of each level. */
  landPool(park: number | null, most: number): Promise<PoolReport>;
}

export function createPoolActions({ client, set, track }: Access): PoolActions {
  return {
    setPoolSection: (poolSection) => set({ poolSection }),
    landPool: (park, most) => track(client.landPool(park, most)),
  };
}
