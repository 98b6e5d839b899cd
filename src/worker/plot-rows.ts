import type { Dataset } from '../domain/dataset';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import { Plot, type TextField } from '../domain/plot';
import { hasShape } from '../domain/polygons';
import type { Context } from '../indicators/indicator';
import { startDueOf } from '../rules/start-due';
import { cutText, lineLength } from './cut-text';
import type { PlotRow } from './plot-messages';

/** What is told of a plot beside the pointer, dates as ISO, money in yuan. */
export function rowOf(dataset: Dataset, context: Context, index: number): PlotRow {
  const plot = new Plot(dataset.plots, index);
  const iso = (day: number | null) => (day === null || day === UNKNOWN_DAY ? null : formatDay(day));
  const line = (field: TextField) => cutText(plot.text(field), lineLength);
  return {
    plot: index,
    id: line('id'),
    name: line('name'),
    park: dataset.placement.parkOf[index]!,
    holder: line('holder'),
    industry: line('industry'),
    landUse: line('landUseName') ?? line('landUseCode'),
    supplyDate: iso(plot.day('supplyDate')),
    startDue: iso(startDueOf(plot, context.classes.settings)),
    nextDate: iso(context.classes.nextDays[index]!),
    outputYuan: plot.number('outputYuan'),
    hasShape: hasShape(dataset.plots.polygons, index),
  };
}
