import { type Category, categories, overlayBits } from '../domain/category';
import type { Bounds } from '../domain/polygons';
import type { Reading, Snapshot } from '../worker/data-messages';
import { passesWithout } from './filter-counts';
import { parkAndNested } from './park-and-nested';
import { remember } from './remember';
import { type Filtered, noFilter, rememberFiltered } from './remember-filtered';
import type { State } from './state';
import { isTwinShown } from './twin-actions';

export interface Tally {
  plots: number;
  /** m² on the basis in use, land under two plots counted once. */
  squareMeters: number;
  /** Plots whose area is unknown on this basis: in the count, not in the sum. */
  withoutArea: number;
}

export interface LegendTallies {
  byCategory: Record<Category, Tally>;
  total: Tally;
  /** The plots that the filter lets through; the same as `total` without a filter. */
  filtered: Tally;
  standardPlot: Tally;
  warning90: Tally;
  /** Slivers and repeated plots in the scope, which no tally counts. */
  uncounted: number;
}

export function emptyTally(): Tally {
  return { plots: 0, squareMeters: 0, withoutArea: 0 };
}

export function addTo(tally: Tally, squareMeters: number): void {
  tally.plots++;
  if (Number.isNaN(squareMeters)) tally.withoutArea++;
  else tally.squareMeters += squareMeters;
}

/**
 * Counts and areas by category of the plots in a park (and the parks nested in it), or of all. The
 * switches of categories narrow the total alone, every other condition the categories as well.
 */
export function tallyLegend(
  snapshot: Snapshot,
  reading: Reading,
  park: number | null,
  filtered: Filtered,
): LegendTallies {
  return legendTallies(snapshot, reading, park, filtered.passes ? filtered : noFilter);
}

const legendTallies = rememberFiltered(countLegend);

function countLegend(
  snapshot: Snapshot,
  reading: Reading,
  park: number | null,
  filtered: Filtered,
): LegendTallies {
  const { passes } = filtered;
  const ofCategories = passesWithout(filtered, ['category']);
  const ofOverlays = passesWithout(filtered, ['category', 'overlay']);
  const byIndex = categories.map(emptyTally);
  const total = emptyTally();
  const passing = emptyTally();
  const standardPlot = emptyTally();
  const warning90 = emptyTally();
  const inScope = park === null ? null : parkAndNested(snapshot, park);
  let uncounted = 0;
  for (let i = 0; i < snapshot.plotCount; i++) {
    if (inScope && !inScope.has(snapshot.plotPark[i]!)) continue;
    if (reading.isCounted[i] === 0) {
      uncounted++;
      continue;
    }
    const area = reading.countedAreas[i]!;
    const category = reading.categories[i]!;
    addTo(total, area);
    if (!passes || passes[i] === 1) addTo(passing, area);
    if (!ofCategories || ofCategories[i] === 1) addTo(byIndex[category]!, area);
    if (ofOverlays && ofOverlays[i] !== 1) continue;
    const overlays = reading.overlays[i]!;
    if (overlays & overlayBits.standardPlot) addTo(standardPlot, area);
    if (overlays & overlayBits.warning90) addTo(warning90, area);
  }
  const byCategory = Object.fromEntries(
    categories.map((category, index) => [category, byIndex[index]!]),
  ) as Record<Category, Tally>;
  return { byCategory, total, filtered: passing, standardPlot, warning90, uncounted };
}

/** Counts by category of every park at once: parks × categories. Nested parks count for their parents too. */
export const tallyParks = remember(countParks);

function countParks(
  snapshot: Snapshot,
  reading: Reading,
): { plots: Uint32Array; squareMeters: Float64Array } {
  const width = categories.length;
  const plots = new Uint32Array(snapshot.parks.length * width);
  const squareMeters = new Float64Array(snapshot.parks.length * width);
  for (let i = 0; i < snapshot.plotCount; i++) {
    if (reading.isCounted[i] === 0) continue;
    const area = reading.countedAreas[i]!;
    const category = reading.categories[i]!;
    for (let park: number | null = snapshot.plotPark[i]!; park !== null && park >= 0; ) {
      const cell = park * width + category;
      plots[cell]!++;
      if (!Number.isNaN(area)) squareMeters[cell]! += area;
      park = snapshot.parks[park]?.parent ?? null;
    }
  }
  return { plots, squareMeters };
}

/** The smallest bounds around all, or `null` for none. */
export function unionOfBounds(list: readonly (Bounds | null)[]): Bounds | null {
  let union: Bounds | null = null;
  for (const bounds of list) {
    if (!bounds) continue;
    union = union
      ? [
          Math.min(union[0], bounds[0]),
          Math.min(union[1], bounds[1]),
          Math.max(union[2], bounds[2]),
          Math.max(union[3], bounds[3]),
        ]
      : bounds;
  }
  return union;
}

/** Whether the app is at rest: nothing asked of the worker, nothing pending on the map. */
export function appState(state: State): 'loading' | 'idle' | 'error' {
  if (state.phase === 'failed') return 'error';
  if (
    state.phase === 'starting' ||
    state.progress ||
    state.pending > 0 ||
    state.mapBusy ||
    (isTwinShown(state) && state.isTwinBusy)
  )
    return 'loading';
  return state.notices.some((notice) => notice.tone === 'error') ? 'error' : 'idle';
}

/** Mark bits of each plot for the map: washed by the filter, hidden by its layer's eye, overlays. */
export function marksOfPlots(
  snapshot: Snapshot,
  reading: Reading,
  passes: Uint8Array | null,
  hidden: readonly Category[],
): Uint8Array {
  const marks = new Uint8Array(snapshot.plotCount);
  const byCategory = categories.map((category) => (hidden.includes(category) ? 2 : 0));
  for (let i = 0; i < marks.length; i++) {
    const overlays = reading.overlays[i]!;
    marks[i] =
      byCategory[reading.categories[i]!]! |
      (passes && passes[i] !== 1 ? 1 : 0) |
      (overlays & overlayBits.standardPlot ? 4 : 0) |
      (overlays & overlayBits.warning90 ? 8 : 0);
  }
  return marks;
}
