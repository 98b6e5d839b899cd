import { UNKNOWN_DAY } from '../domain/day';
import type { PlotMeasure } from '../domain/plot-measure';
import { idleSinceAt } from '../rules/idle-since';
import { plotFactsOf } from '../rules/plot-facts';
import type { Context } from './indicator';
import { plotValues } from './plot-values';

const known = new WeakMap<Context, Map<PlotMeasure, Float64Array>>();

/**
 * A measure of every plot in SI (m², days since the plot became idle as of the date, yuan/m², m²/m²); NaN where it is
 * unknown or does not apply, as on land that is not idle. Figures are those of the plot's own panel.
 */
export function plotMeasure(measure: PlotMeasure, context: Context): Float64Array {
  const kept = known.get(context) ?? new Map<PlotMeasure, Float64Array>();
  known.set(context, kept);
  const values = kept.get(measure) ?? measured(measure, context);
  kept.set(measure, values);
  return values;
}

function measured(measure: PlotMeasure, context: Context): Float64Array {
  if (measure === 'area') return context.plotAreas.map((area) => (area > 0 ? area : Number.NaN));
  if (measure !== 'idleDays') return plotValues(measure, context).values;
  const { plots, layers } = context.dataset;
  const { asOf, statuses, settings } = context.classes;
  const facts = plotFactsOf(plots, layers, settings);
  return Float64Array.from({ length: plots.count }, (_, plot) => {
    const since = idleSinceAt(facts, plot, asOf, statuses[plot]!);
    return since === UNKNOWN_DAY ? Number.NaN : asOf - since;
  });
}
