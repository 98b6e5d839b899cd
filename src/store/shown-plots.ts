import { categories } from '../domain/category';
import { parkAndNested } from './selectors';
import type { State } from './state';

type Scope = Pick<State, 'snapshot' | 'reading' | 'park' | 'filter'>;

/**
 * Whether a plot is among those that the lists speak of: in the park spoken of (or one nested in
 * it) and let through by the filter. `null` without data.
 */
export function shownPlots({ snapshot, reading, park, filter }: Scope) {
  if (!snapshot || !reading) return null;
  const parks = park === null ? null : parkAndNested(snapshot, park);
  const passes = categories.map((category) => filter.length === 0 || filter.includes(category));
  return (plot: number): boolean =>
    passes[reading.categories[plot]!]! && (!parks || parks.has(snapshot.plotPark[plot]!));
}
