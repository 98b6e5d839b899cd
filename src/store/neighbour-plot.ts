import { shownPlots } from './shown-plots';
import type { State } from './state';

type Where = Pick<State, 'snapshot' | 'reading' | 'park' | 'passes' | 'focus'>;

/**
 * The plot after (1) or before (−1) the selected one among those shown, in file order and round the
 * end; without one selected the first or last. `null` when none is shown.
 */
export function neighbourPlot(state: Where, step: 1 | -1): number | null {
  const { snapshot, focus } = state;
  const isShown = shownPlots(state);
  if (!snapshot || !isShown) return null;
  const count = snapshot.plotCount;
  const from = focus.kind === 'plots' ? (focus.plots.at(-1) ?? null) : null;
  let plot = from ?? (step === 1 ? -1 : count);
  for (let i = 0; i < count; i++) {
    plot = (plot + step + count) % count;
    if (isShown(plot)) return plot;
  }
  return null;
}
