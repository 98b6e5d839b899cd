import type { Tally } from './selectors';
import { shownPlots } from './shown-plots';
import type { State } from './state';

type Scope = Parameters<typeof shownPlots>[0] & Pick<State, 'colouring'>;

/** Count and area of each class of the colouring among the plots that the lists speak of. */
export function tallyClasses(state: Scope): Tally[] | null {
  const { snapshot, reading, colouring } = state;
  const isShown = shownPlots(state);
  if (!snapshot || !reading || !isShown || !colouring) return null;
  if (colouring.classOf.length !== snapshot.plotCount) return null;
  const tallies = colouring.classes.map(() => ({ plots: 0, squareMeters: 0, withoutArea: 0 }));
  for (let plot = 0; plot < snapshot.plotCount; plot++) {
    if (reading.isCounted[plot] === 0 || !isShown(plot)) continue;
    const tally = tallies[colouring.classOf[plot]!]!;
    const area = reading.countedAreas[plot]!;
    tally.plots++;
    if (Number.isNaN(area)) tally.withoutArea++;
    else tally.squareMeters += area;
  }
  return tallies;
}
