/** Where a tour is: which step it shows, since when, and whether it stands. Times are ms of one clock. */
export interface TourClock {
  /** The step at `since`. */
  step: number;
  since: number;
  /** How long it had shown the step when it was halted; `null`: it plays. */
  heldAfter: number | null;
}

/** How long each step is shown, ms. */
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
 * they come; past the last step it begins again. After a sleep the step at hand begins anew.
 */
export function advanced(tour: TourClock, count: number, now: number): TourClock {
  if (tour.heldAfter !== null || count === 0) return tour;
  // A clock that was set back: the step at hand begins anew.
  if (now < tour.since) return tourAt(tour.step, now);
  const passed = Math.floor((now - tour.since) / stepMs);
  if (passed <= 0) return tour;
  if (passed > mostMissed) return tourAt(tour.step, now);
  return { ...tour, step: (tour.step + passed) % count, since: tour.since + passed * stepMs };
}

/** The tour some steps on or back, from its beginning; it stands if it stood. */
export function moved(tour: TourClock, by: number, count: number, now: number): TourClock {
  const step = (((tour.step + by) % count) + count) % count;
  return { step, since: now, heldAfter: tour.heldAfter === null ? null : 0 };
}

/** The tour halted at a time. */
export function held(tour: TourClock, now: number): TourClock {
  return tour.heldAfter === null
    ? { ...tour, heldAfter: Math.min(stepMs, Math.max(0, now - tour.since)) }
    : tour;
}

/** The tour going on: the step at hand is shown for what was left of it. */
export function resumed(tour: TourClock, now: number): TourClock {
  return tour.heldAfter === null ? tour : { ...tour, since: now - tour.heldAfter, heldAfter: null };
}
