import { type Filter, switchIndex, verdicts as verdict } from '../domain/filter';
import type { Reading, Snapshot } from '../worker/data-messages';
import { parkAndNested } from './park-and-nested';
import { type Filtered, rememberFiltered } from './remember-filtered';
import type { State } from './state';

/** The filter that was last asked for, answered or not: what the address and further changes go by. */
export function filterAskedFor({ wantedFilter, filter }: Pick<State, 'wantedFilter' | 'filter'>) {
  return wantedFilter ?? filter;
}

/**
 * What passes when the switches of these fields are left out, for the counts that stand beside the
 * switches; `null` is everything. Where any one condition is enough, all of them count.
 */
export function passesWithout(
  { filter, passes, verdicts }: Filtered,
  fields: readonly ('category' | 'overlay')[],
): Uint8Array | null {
  const out = fields.map((field) => switchIndex(filter, field)).filter((at) => at >= 0);
  const rest = verdicts.filter((_, i) => !out.includes(i));
  if (!passes || rest.length === 0) return null;
  if (out.length === 0 || filter.join === 'any') return passes;
  const found = new Uint8Array(passes.length).fill(1);
  for (const one of rest)
    for (let i = 0; i < found.length; i++) if (one[i] !== verdict.yes) found[i] = 0;
  return found;
}

export interface FilterCounts {
  /** Plots in the scope, and those of them that pass. */
  scope: number;
  passing: number;
  /** Plots that pass in all the data, whatever the scope. */
  everywhere: number;
  /** Per condition: plots that it alone lets through, of which it is unknown, and that pass without it. */
  alone: number[];
  unknown: number[];
  without: number[];
}

/** How many plots of a park (and the parks nested in it; `null` is all) the filter and its parts let through. */
export function countFilter(
  snapshot: Snapshot,
  reading: Reading,
  isInScope: (plot: number) => boolean,
  { filter, passes, verdicts }: Filtered,
): FilterCounts {
  const count = verdicts.length;
  const counts: FilterCounts = {
    scope: 0,
    passing: 0,
    everywhere: 0,
    alone: Array<number>(count).fill(0),
    unknown: Array<number>(count).fill(0),
    without: Array<number>(count).fill(0),
  };
  const { alone, unknown, without } = counts;
  for (let i = 0; i < snapshot.plotCount; i++) {
    if (reading.isCounted[i] === 0) continue;
    const isPassing = !passes || passes[i] === 1;
    if (isPassing) counts.everywhere++;
    if (!isInScope(i)) continue;
    counts.scope++;
    if (isPassing) counts.passing++;
    let yes = 0;
    for (let k = 0; k < count; k++) {
      const told = verdicts[k]![i]!;
      if (told === verdict.yes) {
        yes++;
        alone[k]!++;
      } else if (told === verdict.unknown) unknown[k]!++;
    }
    addWithout(filter, verdicts, i, yes, without);
  }
  return counts;
}

/** The same for the park that the lists speak of (`null` is all), for all views that ask. */
export const filterCounts = rememberFiltered((snapshot, reading, park, filtered) => {
  const parks = park === null ? null : parkAndNested(snapshot, park);
  const isInScope = (plot: number) => !parks || parks.has(snapshot.plotPark[plot]!);
  return countFilter(snapshot, reading, isInScope, filtered);
});

/** Adds a plot to the conditions without which it passes. */
function addWithout(
  { join }: Filter,
  verdicts: readonly Uint8Array[],
  plot: number,
  yes: number,
  without: number[],
): void {
  const count = verdicts.length;
  // Without its only condition a filter lets everything through.
  if (count === 1) without[0]!++;
  else if (join === 'all') {
    if (yes < count - 1) return;
    for (let k = 0; k < count; k++)
      if (yes === count || verdicts[k]![plot] !== verdict.yes) without[k]!++;
  } else if (yes > 0)
    for (let k = 0; k < count; k++)
      if (yes > 1 || verdicts[k]![plot] !== verdict.yes) without[k]!++;
}
