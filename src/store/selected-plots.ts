import type { PlotNumbers } from '../domain/figure';
import type { State } from './state';

const none: readonly number[] = [];

/** The plots that are selected, in the order in which they were. */
export function selectedPlots({ focus }: Pick<State, 'focus'>): PlotNumbers {
  return focus.kind === 'plots' ? focus.plots : none;
}
