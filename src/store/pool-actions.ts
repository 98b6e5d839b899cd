import type { LandGrades } from '../domain/floor-price';
import type { MatchReport, ProjectNeeds } from '../worker/match-messages';
import type { FloorPriceReport, PoolReport } from '../worker/pool-messages';
import type { Access } from './access';
import { withGrade } from './land-grades';

/** The parts of 土地池. */
export const poolSections = ['land', 'match', 'price'] as const;
export type PoolSection = (typeof poolSections)[number];

/** What 土地池 shows. */
export interface PoolState {
  poolSection: PoolSection;
  /** The needs of a project as they were last given; `null`: none yet. */
  projectNeeds: ProjectNeeds | null;
  /** Grades of land by the name of the place, as the user gave them. */
  landGrades: LandGrades;
}

export const initialPoolState: PoolState = {
  poolSection: 'land',
  projectNeeds: null,
  landGrades: {},
};

/** What the land pool asks of the worker. */
export interface PoolActions {
  setPoolSection(section: PoolSection): void;
  setProjectNeeds(needs: ProjectNeeds | null): void;
  /** The land of a park, or of all, that can be offered; lists have at most `most` plots of each level. */
  landPool(park: number | null, most: number): Promise<PoolReport>;
  /** The land that suits a project; `null`: the search was ended before its time. */
  matchProject(needs: ProjectNeeds): Promise<MatchReport | null>;
  cancelMatch(): void;
  /** Gives a place its grade of land; `null`: it has none. */
  setLandGrade(place: string, grade: number | null): void;
  /** Prices against the floors of these grades; lists have at most `most` plots of each verdict. */
  floorPrices(park: number | null, grades: LandGrades, most: number): Promise<FloorPriceReport>;
}

export function createPoolActions({ client, set, track }: Access): PoolActions {
  return {
    setPoolSection: (poolSection) => set({ poolSection }),
    setProjectNeeds: (projectNeeds) => set({ projectNeeds }),
    landPool: (park, most) => track(client.landPool(park, most)),
    matchProject: (needs) => track(client.matchProject(needs)),
    cancelMatch: () => void client.cancelMatch(),
    setLandGrade: (place, grade) =>
      set(({ landGrades }) => ({ landGrades: withGrade(landGrades, place, grade) })),
    floorPrices: (park, grades, most) => track(client.floorPrices(park, grades, most)),
  };
}
