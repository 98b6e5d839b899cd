import type { Reading } from '../worker/data-messages';
import { addTo, emptyTally, type Tally } from './selectors';
import { shownPlots } from './shown-plots';
import type { State } from './state';

type Scope = Parameters<typeof shownPlots>[0] & Pick<State, 'colouring'>;

/** Count and area of each class of the colouring among the plots that the lists speak of. */
export function tallyClasses(state: Scope): Tally[] | null {
  const { snapshot, reading, colouring } = state;
  const isShown = shownPlots(state);
  if (!snapshot || !reading || !isShown || !colouring) return null;
  if (colouring.classOf.length !== snapshot.plotCount) return null;
  return tallyBy(colouring.classOf, colouring.classes.length, snapshot.plotCount, reading, isShown);
}

/** Count and area of each of so many classes among the plots that are shown; land under two plots counts once. */
export function tallyBy(
  classOf: Uint8Array,
  classCount: number,
  plotCount: number,
  reading: Reading,
  isShown: (plot: number) => boolean,
): Tally[] {
  const tallies = Array.from({ length: classCount }, emptyTally);
  for (let plot = 0; plot < plotCount; plot++)
    if (reading.isCounted[plot] === 1 && isShown(plot))
      addTo(tallies[classOf[plot]!]!, reading.countedAreas[plot]!);
  return tallies;
}
