import { type Category, categories, type Overlay, overlayBits, statuses } from '../domain/category';
import { textAt } from '../domain/column';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { AreaReference } from '../domain/figure';
import { Plot } from '../domain/plot';
import { indicatorsFor, valuesOf } from '../indicators/assess';
import type { Context } from '../indicators/indicator';

/** Figures of one area: by indicator, in SI, `null` unknown. */
export type Figures = Record<string, number | null>;

export interface AreaRow {
  level: 'all' | 'park';
  id: string | null;
  name: string | null;
  /** Id or name of the park that it lies in. */
  park: string | null;
  figures: Figures;
}

export interface PlotRow {
  level: 'plot';
  id: string | null;
  name: string | null;
  park: string | null;
  category: Category;
  status: string;
  /** True when the file states the status and it was taken as given. */
  stated: boolean;
  overlays: Overlay[];
  /** The next day on which time alone changes the status (ISO). */
  nextDay: string | null;
  file: string;
  row: number;
  figures: Figures;
}

function figuresOf(reference: AreaReference, ids: readonly string[], context: Context): Figures {
  const values = valuesOf(reference, ids, context);
  return Object.fromEntries(ids.map((id, k) => [id, Number.isNaN(values[k]!) ? null : values[k]!]));
}

function parkLabel(context: Context, park: number): string | null {
  const { id, name } = context.dataset.parks.columns;
  if (park < 0) return null;
  return (name && textAt(name, park)) ?? (id && textAt(id, park)) ?? null;
}

/** The figures of all land and of each park. */
export function areaRows(context: Context): AreaRow[] {
  const { parks, placement } = context.dataset;
  const ids = indicatorsFor({ kind: 'all' });
  const rows: AreaRow[] = [
    {
      level: 'all',
      id: null,
      name: null,
      park: null,
      figures: figuresOf({ kind: 'all' }, ids, context),
    },
  ];
  for (let park = 0; park < parks.count; park++)
    rows.push({
      level: 'park',
      id: parks.columns.id ? textAt(parks.columns.id, park) : null,
      name: parks.columns.name ? textAt(parks.columns.name, park) : null,
      park: parkLabel(context, placement.parentOf[park]!),
      figures: figuresOf({ kind: 'park', park }, ids, context),
    });
  return rows;
}

/** The indicators that mean something for one plot. */
export const plotIndicators = indicatorsFor({ kind: 'plot', plot: 0 });

/** The class and figures of one plot. */
export function plotRow(context: Context, index: number): PlotRow {
  const { dataset, classes } = context;
  const plot = new Plot(dataset.plots, index);
  const bits = classes.overlays[index]!;
  const next = classes.nextDays[index]!;
  return {
    level: 'plot',
    id: plot.text('id'),
    name: plot.text('name'),
    park: parkLabel(context, dataset.placement.parkOf[index]!),
    category: categories[classes.categories[index]!]!,
    status: statuses[classes.statuses[index]!]!,
    stated: classes.stated[index] === 1,
    overlays: (Object.keys(overlayBits) as Overlay[]).filter((key) => bits & overlayBits[key]),
    nextDay: next === UNKNOWN_DAY ? null : formatDay(next),
    file: dataset.layers[dataset.plots.layerOf[index]!]!.file,
    row: dataset.plots.rowOf[index]!,
    figures: figuresOf({ kind: 'plot', plot: index }, plotIndicators, context),
  };
}
