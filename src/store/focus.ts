import type { AreaReference } from '../domain/figure';

/** The one selection: what the right panel shows. */
export type Focus =
  | { kind: 'none' }
  | { kind: 'plots'; plots: number[] }
  | { kind: 'park'; park: number }
  | { kind: 'area'; area: number }
  | { kind: 'all' }
  | { kind: 'county'; name: string }
  | { kind: 'countyGroup'; name: string };

/** The plots that are chosen, if any. */
export function chosenPlots(focus: Focus): readonly number[] {
  return focus.kind === 'plots' ? focus.plots : [];
}

/** The land that the right panel speaks of, or `null` for none. */
export function referenceOf(focus: Focus): AreaReference | null {
  switch (focus.kind) {
    case 'none':
      return null;
    case 'plots':
      return focus.plots.length === 1
        ? { kind: 'plot', plot: focus.plots[0]! }
        : { kind: 'selection', plots: focus.plots };
    case 'park':
      return { kind: 'park', park: focus.park };
    case 'area':
      return { kind: 'polygon', area: focus.area };
    case 'all':
    case 'county':
    case 'countyGroup':
      return focus;
  }
}
