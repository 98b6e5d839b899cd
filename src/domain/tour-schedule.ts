/** Where a tour is: which step it shows, since when, and whether it stands. Times are ms of one clock. */
export interface TourClock {
  /** The step at `since`. */
  step: number;
  since: number;
  /** How long it had shown the step when it was halted; `null`: it plays. */
  heldAfter: number | null;
}

/** How long a step of the automatic tour is shown, ms. */
export const stepMs = 12_000;
/** After a touch the tour waits, ms, and then goes on by itself. */
export const idleMs = 45_000;
/** A pause in the clock of more steps than this is a sleep of the machine: the tour goes on where it was. */
const mostMissed = 3;

/** A tour that begins to play at a step. */
export function tourAt(step: number, now: number): TourClock {
  return { step, since: now, heldAfter: null };
}

/**
 * The tour at a time: steps follow the clock itself, not the timers that look at it, so that nothing drifts however late
 * they come; past the last step it begins again. `dwells`: how long each step is shown, ms, each above 0. After a sleep
 * the step at hand begins anew.
 */
export function advanced(tour: TourClock, dwells: readonly number[], now: number): TourClock {
  if (tour.heldAfter !== null || dwells.length === 0) return tour;
  // A clock that was set back: the step at hand begins anew.
  if (now < tour.since) return tourAt(tour.step, now);
  let { step, since } = tour;
  for (let passed = 0; now - since >= dwellAt(dwells, step); passed++) {
    if (passed === mostMissed) return tourAt(tour.step, now);
    since += dwellAt(dwells, step);
    step = (step + 1) % dwells.length;
  }
  return since === tour.since ? tour : { ...tour, step, since };
}

function dwellAt(dwells: readonly number[], step: number): number {
  return dwells[step] ?? stepMs;
}

/** The tour at the beginning of a step; it stands if it stood. */
export function begunAt(tour: TourClock, step: number, now: number): TourClock {
  return { step, since: now, heldAfter: tour.heldAfter === null ? null : 0 };
}

/** The tour some steps on or back. */
export function moved(tour: TourClock, by: number, count: number, now: number): TourClock {
  return begunAt(tour, (((tour.step + by) % count) + count) % count, now);
}

/** The tour halted at a time; `dwell`: how long the step at hand is shown, ms. */
export function held(tour: TourClock, now: number, dwell = stepMs): TourClock {
  return tour.heldAfter === null
    ? { ...tour, heldAfter: Math.min(dwell, Math.max(0, now - tour.since)) }
    : tour;
}

/** The tour going on: the step at hand is shown for what was left of it. */
export function resumed(tour: TourClock, now: number): TourClock {
  return tour.heldAfter === null ? tour : { ...tour, since: now - tour.heldAfter, heldAfter: null };
}
