import type { Position } from '../domain/drawing';
import type { AreaReference, PlotNumbers } from '../domain/figure';
import type { Grouping } from '../domain/grouping';
import type { ShapeRule } from '../domain/shape-rule';

/** What made a selection, where it can be made again from that: a shape, or the filter. */
export type SelectionSource =
  | { kind: 'shape'; ring: readonly Position[]; rule: ShapeRule }
  | { kind: 'shown' };

/** The one selection: what the right panel shows. */
export type Focus =
  | { kind: 'none' }
  | { kind: 'plots'; plots: PlotNumbers; source?: SelectionSource }
  | { kind: 'park'; park: number }
  | { kind: 'area'; area: number }
  /** A polygon drawn on the map, as it is now. */
  | { kind: 'drawing'; drawing: string; multiPolygon: number[][][][] }
  | { kind: 'all' }
  | { kind: 'county'; name: string }
  | { kind: 'countyGroup'; name: string }
  /** A group of a grouping, or the part of it that a park has. */
  | { kind: 'group'; grouping: Grouping; name: string; park: number | null };

/** Of more chosen plots none is set off by its name. */
const mostNamed = 40;

/** The plots that are chosen, if any; none of so many that they could not all be named on the map. */
export function chosenPlots(focus: Focus): readonly number[] {
  return focus.kind === 'plots' && focus.plots.length <= mostNamed ? [...focus.plots] : [];
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
    case 'drawing':
      return { kind: 'drawing', multiPolygon: focus.multiPolygon };
    case 'all':
    case 'county':
    case 'countyGroup':
    case 'group':
      return focus;
  }
}

/** Whether a figure's land is the land that the right panel speaks of. */
export function isOfFocus(reference: AreaReference, focus: Focus): boolean {
  const own = referenceOf(focus);
  if (own?.kind !== reference.kind) return false;
  const entries = Object.entries(own) as [keyof AreaReference, unknown][];
  return entries.every(([key, value]) => Object.is(reference[key], value));
}
