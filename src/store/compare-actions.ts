import type { Colouring, FigureMode } from '../domain/colour-mode';
import type { Figure } from '../domain/figure';
import type {
  BoundaryVersions,
  FootprintPlace,
  OverlayAreas,
  ParkFootprint,
} from '../worker/footprint-messages';
import type { Access } from './access';
import type { CompareView } from './compare-view';

/** What 对比 asks of the worker, and how it is changed. */
export interface CompareActions {
  changeCompare(change: Partial<CompareView>): void;
  /** A park in its own plane of true areas; `null`: neither it nor its plots have a shape. */
  footprint(park: number): Promise<ParkFootprint | null>;
  /** By indicator: whether more or less of it is better. */
  directions(): Promise<Record<string, 'higher' | 'lower' | 'neither'>>;
  /** All figures of a park. */
  parkFigures(park: number): Promise<Figure[]>;
  /** The values of a figure by plot, with the classes of its ramp. */
  plotFigures(mode: FigureMode): Promise<Colouring>;
  /** What two boundaries share when they are laid over one another; `null`: one of them is not there. */
  overlay(first: FootprintPlace, second: FootprintPlace): Promise<OverlayAreas | null>;
  /** Two versions of a boundary with what changed; `null`: one of them encloses nothing. */
  boundaryVersions(first: number[][][][], second: number[][][][]): Promise<BoundaryVersions | null>;
}

export function createCompareActions({ client, set, track }: Access): CompareActions {
  return {
    changeCompare: (change) => set(({ compare }) => ({ compare: { ...compare, ...change } })),
    directions: () => track(client.directions()),
    parkFigures: (park) => track(client.figures({ kind: 'park', park })),
    plotFigures: (mode) => track(client.colouring(mode)),
    footprint: (park) => track(client.footprint(park)),
    boundaryVersions: (first, second) => track(client.boundaryVersions(first, second)),
    overlay: (first, second) => track(client.overlay(first, second)),
  };
}
