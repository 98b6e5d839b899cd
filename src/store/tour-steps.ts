import { keep, recall } from './browser-memory';

/** The steps of the tour, in their order: from the legend to why a plot is idle and what comes next. */
export const tourSteps = ['legend', 'plot', 'why', 'next', 'table'] as const;
export type TourStep = (typeof tourSteps)[number];

const name = 'tour-seen';

/** Whether this browser's user has seen the tour or declined it. */
export function recallTourSeen(): boolean {
  return recall(name) === true;
}

export function keepTourSeen(): void {
  keep(name, true);
}
