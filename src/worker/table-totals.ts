import type { Dataset } from '../domain/dataset';
import type { ExclusionReason, Figure } from '../domain/figure';
import type { Context, Indicator, Land } from '../indicators/indicator';
import { landArea } from '../indicators/land-area';
import { outputTotal } from '../indicators/output-total';
import { plotCount } from '../indicators/plot-count';
import { resolveLand, splitLand } from '../indicators/resolve-land';
import { sliverSquareMeters } from '../indicators/tally';
import { type PlotColumn, tableColumns } from './table-columns';
import type { TableSum, TableTotals } from './table-messages';

/** Columns whose sum is a figure with a derivation. */
const indicatorOf: Record<string, Indicator> = { area: landArea, output: outputTotal };

const unknownReasons: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'no-area',
  'no-output',
  'land-use-unknown',
  'status-undetermined',
]);

function sumOfFigure({ value, derivation }: Figure): TableSum {
  let unknown = 0;
  for (const { reason, plots } of derivation.excluded)
    if (unknownReasons.has(reason)) unknown += plots.length;
  return { value, unknown };
}

/** Slivers and repeated shapes count nowhere; land under an earlier plot counts there. */
function sumOfColumn({ cell, kind }: PlotColumn, land: Land, dataset: Dataset): TableSum {
  let value = 0;
  let plots = 0;
  let unknown = 0;
  for (let k = 0; k < land.plots.length; k++) {
    const plot = land.plots[k]!;
    if (land.duplicates?.[k] === 1 || dataset.plotEllipsoidal[plot]! < sliverSquareMeters) continue;
    const amount = cell(plot);
    if (typeof amount !== 'number') {
      unknown++;
      continue;
    }
    plots++;
    value += amount * (kind === 'area' ? (land.landShares?.[k] ?? 1) : 1);
  }
  return { value: plots > 0 ? value : null, unknown };
}

/**
 * Sums over all given plots (first) and over each group of them (in the order of the groups), as parts
 * of the whole: subtotals add up to the total, and that to what the legend tells.
 */
export function totalPlots(
  dataset: Dataset,
  context: Context,
  plots: Uint32Array,
  keys: readonly string[],
  groups: { of: Int32Array; count: number } | null,
): TableTotals[] {
  const columns = tableColumns(dataset, context);
  const isShown = new Uint8Array(dataset.plots.count);
  for (const plot of plots) isShown[plot] = 1;
  const whole = resolveLand({ kind: 'all' }, context);
  const shown = splitLand(whole, 1, (plot) => (isShown[plot] ? 0 : -1))[0]!;
  const parts = groups ? splitLand(shown, groups.count, (plot) => groups.of[plot]!) : [];
  return [shown, ...parts].map((land) => ({
    plots: plotCount.value(land, context),
    sums: Object.fromEntries(
      keys.flatMap((key): [string, TableSum][] => {
        const column = columns.get(key);
        if (!column?.sums) return [];
        const indicator = indicatorOf[key];
        return [
          [
            key,
            indicator
              ? sumOfFigure(indicator.compute(land, context))
              : sumOfColumn(column, land, dataset),
          ],
        ];
      }),
    ),
  }));
}
