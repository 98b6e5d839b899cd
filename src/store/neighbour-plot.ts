import { shownPlots } from './shown-plots';
import type { State } from './state';

type Scope = Parameters<typeof shownPlots>[0] & Pick<State, 'tableOrder'>;

/**
 * The plot before (−1) or after (1) another in the order of the table, among those shown; round the
 * ends. `null` when no other is shown. A plot that is not shown has its place by the order all the same.
 */
export function neighbourPlot(scope: Scope, plot: number, step: 1 | -1): number | null {
  const isShown = shownPlots(scope);
  const count = scope.snapshot?.plotCount ?? 0;
  if (!isShown || count === 0) return null;
  const order = scope.tableOrder?.order;
  const plotAt = (place: number) => (order?.length === count ? order[place]! : place);
  const from = order?.length === count ? order.indexOf(plot) : plot;
  for (let away = 1; away <= count; away++) {
    const other = plotAt((((from + step * away) % count) + count) % count);
    if (other !== plot && isShown(other)) return other;
  }
  return null;
}
