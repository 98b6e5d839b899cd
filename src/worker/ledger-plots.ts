import { statuses } from '../domain/category';
import { textAt } from '../domain/column';
import type { LedgerPlot } from '../domain/ledger-plot';
import { isProblem } from '../domain/problem-status';
import type { Context } from '../indicators/indicator';
import { disposalKeysOf } from '../rules/ledger-facts';
import { cutText, lineLength } from './cut-text';

/** The plots with a record and the problem plots, as of the reading, in the order of the files. */
export function ledgerPlots({ dataset, classes, plotAreas }: Context): LedgerPlot[] {
  const { plots } = dataset;
  const keys = disposalKeysOf(plots);
  const line = (field: 'id' | 'holder', i: number) => {
    const column = plots.columns[field];
    return column ? (cutText(textAt(column, i), lineLength) ?? null) : null;
  };
  const found: LedgerPlot[] = [];
  for (let plot = 0; plot < plots.count; plot++) {
    const status = statuses[classes.statuses[plot]!]!;
    if (!plots.ledger?.[plot] && !isProblem(status)) continue;
    const area = plotAreas[plot]!;
    found.push({
      plot,
      key: keys[plot]!,
      id: line('id', plot),
      park: dataset.placement.parkOf[plot]!,
      holder: line('holder', plot),
      status,
      squareMeters: Number.isNaN(area) ? null : area,
    });
  }
  return found;
}
