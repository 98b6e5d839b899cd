import { parkAndNested } from './park-and-nested';
import type { State } from './state';

type Scope = Pick<State, 'snapshot' | 'reading' | 'park' | 'passes'>;

/**
 * Whether a plot is among those that the lists speak of: in the park spoken of (or one nested in
 * it) and let through by the filter. `null` without data.
 */
export function shownPlots({ snapshot, reading, park, passes }: Scope) {
  if (!snapshot || !reading) return null;
  const parks = park === null ? null : parkAndNested(snapshot, park);
  return (plot: number): boolean =>
    (passes === null || passes[plot] === 1) && (!parks || parks.has(snapshot.plotPark[plot]!));
}
