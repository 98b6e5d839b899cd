import type { Dataset } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import type { ReadingOptions } from '../domain/settings';
import { assessAll } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import type { Context } from '../indicators/indicator';
import { duplicatesAmong } from '../indicators/land-shares';
import { sliverSquareMeters } from '../indicators/tally';
import type { PlotClasses } from '../rules/plot-class';
import type { Reading } from './data-messages';

/** Beyond this many kinds of conflict nobody reads on. */
const mostConflictRows = 500;

/** One issue for each pair of stated and computed status in a layer, with its rows. */
function conflictIssues(dataset: Dataset, { conflicts }: PlotClasses): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { plot, stated, computed } of conflicts) {
    const layer = dataset.plots.layerOf[plot]!;
    const key = `${layer} ${stated} ${computed}`;
    let issue = issues.get(key);
    if (!issue) {
      const { file, name } = dataset.layers[layer]!;
      issue = {
        code: 'stated-conflict',
        severity: 'warns',
        file,
        layer: name,
        rows: [],
        moreRows: 0,
        field: 'statedStatus',
        values: { stated, computed },
      };
      issues.set(key, issue);
    }
    if (issue.rows.length < mostConflictRows) issue.rows.push(dataset.plots.rowOf[plot]!);
    else issue.moreRows = (issue.moreRows ?? 0) + 1;
  }
  return [...issues.values()];
}

/** 1 for the plots that figures count: all but slivers and the later of identical plots. */
function countedPlots(dataset: Dataset): Uint8Array {
  const { plots, plotEllipsoidal } = dataset;
  const all = Uint32Array.from({ length: plots.count }, (_, i) => i);
  const duplicates = duplicatesAmong(dataset, all);
  return Uint8Array.from(all, (i) =>
    plotEllipsoidal[i]! < sliverSquareMeters || duplicates?.[i] ? 0 : 1,
  );
}

/** A Dataset read as of a date: the context for further questions, and what the page gets of it. */
export function readDataset(
  dataset: Dataset,
  options: ReadingOptions,
): { context: Context; reading: Reading } {
  const context = contextOf(dataset, options);
  const { classes, plotAreas, parkAreas } = context;
  const { coveredShare } = dataset.placement;
  const countedAreas = plotAreas.map((area, i) => area * (1 - coveredShare[i]!));
  const { figures, order } = assessAll(context);
  return {
    context,
    reading: {
      options,
      categories: classes.categories,
      statuses: classes.statuses,
      overlays: classes.overlays,
      nextDays: classes.nextDays,
      plotAreas,
      countedAreas,
      isCounted: countedPlots(dataset),
      parkAreas,
      indicatorIds: order,
      parkFigures: figures,
      issues: conflictIssues(dataset, classes),
    },
  };
}
