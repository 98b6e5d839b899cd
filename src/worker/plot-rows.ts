import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import { Plot, type TextField } from '../domain/plot';
import { hasShape } from '../domain/polygons';
import type { Context } from '../indicators/indicator';
import { startDueOf } from '../rules/start-due';
import { cutText, lineLength } from './cut-text';
import type { PlotRow, SortKey } from './messages';

/** One row of the table: what the file says of the plot, dates as ISO, money in yuan. */
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
    startDue: iso(startDueOf(plot)),
    nextDate: iso(context.classes.nextDays[index]!),
    outputYuan: plot.number('outputYuan'),
    hasShape: hasShape(dataset.plots.polygons, index),
  };
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** All plots by a key, ascending or descending, the unknown always last, ties in file order. */
export function sortPlots(
  dataset: Dataset,
  context: Context,
  key: SortKey,
  descending: boolean,
): Uint32Array {
  const count = dataset.plots.count;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  if (key === 'file') return descending ? order.reverse() : order;
  const ranks = isTextKey(key) ? textRanks(dataset, key) : numberRanks(dataset, context, key);
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => {
    const [x, y] = [ranks[a]!, ranks[b]!];
    if (x === y || (Number.isNaN(x) && Number.isNaN(y))) return a - b;
    if (Number.isNaN(x)) return 1;
    if (Number.isNaN(y)) return -1;
    return (x - y) * sign;
  });
}

function isTextKey(key: SortKey): key is 'id' | 'park' | 'holder' | 'industry' {
  return key === 'id' || key === 'park' || key === 'holder' || key === 'industry';
}

function numberRanks(dataset: Dataset, context: Context, key: SortKey): Float64Array {
  const count = dataset.plots.count;
  const fill = (value: (i: number) => number | null) =>
    Float64Array.from({ length: count }, (_, i) => value(i) ?? Number.NaN);
  switch (key) {
    case 'category':
      return fill((i) => context.classes.statuses[i]!);
    case 'area':
      return fill((i) => context.plotAreas[i]!);
    case 'supplyDate':
      return fill((i) => new Plot(dataset.plots, i).day('supplyDate'));
    case 'startDue':
      return fill((i) => startDueOf(new Plot(dataset.plots, i)));
    case 'nextDate':
      return fill((i) =>
        context.classes.nextDays[i] === UNKNOWN_DAY ? null : context.classes.nextDays[i]!,
      );
    default:
      return fill((i) => new Plot(dataset.plots, i).number('outputYuan'));
  }
}

/** Ranks of the distinct texts by pinyin, so that 100,000 rows compare numbers and not texts. */
function textRanks(dataset: Dataset, key: 'id' | 'park' | 'holder' | 'industry'): Float64Array {
  const count = dataset.plots.count;
  const text = (i: number): string | null =>
    key === 'park'
      ? parkNameOf(dataset, dataset.placement.parkOf[i]!)
      : new Plot(dataset.plots, i).text(key);
  const texts = Array.from({ length: count }, (_, i) => text(i));
  const distinct = [...new Set(texts.filter((value) => value !== null))].sort(collator.compare);
  const rankOf = new Map(distinct.map((value, rank) => [value, rank]));
  return Float64Array.from(texts, (value) => (value === null ? Number.NaN : rankOf.get(value)!));
}

function parkNameOf({ parks }: Dataset, park: number): string | null {
  if (park < 0) return null;
  const { id, name } = parks.columns;
  return (name && textAt(name, park)) ?? (id && textAt(id, park)) ?? null;
}
