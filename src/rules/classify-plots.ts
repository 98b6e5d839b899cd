import { categories, categoryOf, type Status, statuses } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/day';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { decide, newDecision } from './decide';
import type { PlotClasses } from './plot-class';
import { plotFactsOf } from './plot-facts';

/** Category index of each status under all overlay bits, so that the loop compares no texts. */
const categoryIndex = statuses.map((status) =>
  Uint8Array.from({ length: 1024 }, (_, overlays) =>
    categories.indexOf(categoryOf(status, overlays)),
  ),
);

/**
 * The classes of all plots as of a date, in columns: the same decision as `classifyPlot`, without the
 * evidence.
 */
export function classifyPlots(
  dataset: Dataset,
  asOf: Day,
  settings: RuleSettings = defaultRuleSettings,
): PlotClasses {
  const { plots, plotEllipsoidal } = dataset;
  const facts = plotFactsOf(plots, dataset.layers, settings);
  const context = { plots, plotEllipsoidal, settings };
  const classes: PlotClasses = {
    asOf,
    settings,
    statuses: new Uint8Array(plots.count),
    categories: new Uint8Array(plots.count),
    overlays: new Uint16Array(plots.count),
    stated: new Uint8Array(plots.count),
    nextDays: new Int32Array(plots.count),
    conflicts: [],
  };
  const decision = newDecision();
  for (let i = 0; i < plots.count; i++) {
    decide(facts, i, asOf, context, decision);
    classes.statuses[i] = decision.status;
    classes.overlays[i] = decision.overlays;
    classes.categories[i] = categoryIndex[decision.status]![decision.overlays]!;
    classes.stated[i] = decision.stated ? 1 : 0;
    classes.nextDays[i] = decision.nextDay;
    if (decision.hasConflict)
      classes.conflicts.push({
        plot: i,
        stated: statuses[facts.stated[i]! - 1] as Status,
        computed: statuses[decision.computed] as Status,
      });
  }
  return classes;
}
