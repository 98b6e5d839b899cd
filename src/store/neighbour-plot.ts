import { shownPlots } from './shown-plots';

type Scope = Parameters<typeof shownPlots>[0];

/**
 * The plot before (−1) or after (1) another in the order of the file, among those shown; round the
 * ends. `null` when no other is shown.
 */
export function neighbourPlot(scope: Scope, plot: number, step: 1 | -1): number | null {
  const isShown = shownPlots(scope);
  const count = scope.snapshot?.plotCount ?? 0;
  if (!isShown || count === 0) return null;
  for (let away = 1; away <= count; away++) {
    const other = (((plot + step * away) % count) + count) % count;
    if (other !== plot && isShown(other)) return other;
  }
  return null;
}
