import { categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { Context } from '../indicators/indicator';
import { plotCounties } from '../indicators/plot-counties';
import { type PlotColumn, parkNameOf, tableColumns } from './table-columns';
import type { TableGroup, TableGrouping, TableOrder, TableQuery } from './table-messages';

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
const byPinyin = (a: string | null, b: string | null) =>
  a === null ? (b === null ? 0 : 1) : b === null ? -1 : collator.compare(a, b);

const fixedRanks = new WeakMap<Dataset, Map<string, Float64Array>>();

/** A number for each plot that sorts as its cell does, NaN unknown: 100,000 rows compare no texts. */
function ranksOf(dataset: Dataset, column: PlotColumn): Float64Array {
  if (!column.isFixed) return rank(dataset.plots.count, column);
  let byKey = fixedRanks.get(dataset);
  if (!byKey) {
    byKey = new Map();
    fixedRanks.set(dataset, byKey);
  }
  let ranks = byKey.get(column.key);
  if (!ranks) {
    ranks = rank(dataset.plots.count, column);
    byKey.set(column.key, ranks);
  }
  return ranks;
}

function rank(count: number, { kind, cell }: PlotColumn): Float64Array {
  if (kind !== 'text')
    return Float64Array.from({ length: count }, (_, i) => {
      const value = cell(i);
      return value === null ? Number.NaN : Number(value);
    });
  const texts = Array.from({ length: count }, (_, i) => cell(i) as string | null);
  const distinct = [...new Set(texts)].filter((text) => text !== null).sort(collator.compare);
  const ranks = new Map(distinct.map((text, at) => [text, at]));
  return Float64Array.from(texts, (text) => (text === null ? Number.NaN : ranks.get(text)!));
}

interface Grouped {
  groupOf: Int32Array;
  groups: TableGroup[];
}

/** The groups in their own order (legend, pinyin; none last) and the group of each plot. */
function groupPlots(dataset: Dataset, context: Context, grouping: TableGrouping): Grouped {
  const { count } = dataset.plots;
  if (grouping === 'category')
    return {
      groupOf: Int32Array.from(context.classes.categories),
      groups: categories.map((_, index) => ({ index, name: null })),
    };
  const counties = plotCounties(dataset);
  const found: { of: Int32Array; names: (string | null)[] } =
    grouping === 'park'
      ? {
          of: dataset.placement.parkOf,
          names: Array.from({ length: dataset.parks.count }, (_, park) =>
            parkNameOf(dataset, park),
          ),
        }
      : { of: counties.countyOf, names: counties.names };
  const groups = found.names
    .map((name, index) => ({ index, name }))
    .sort((a, b) => byPinyin(a.name, b.name) || a.index - b.index);
  const places = new Int32Array(groups.length);
  for (const [place, { index }] of groups.entries()) places[index] = place;
  const none = groups.length;
  const groupOf = new Int32Array(count);
  for (let i = 0; i < count; i++) groupOf[i] = found.of[i]! < 0 ? none : places[found.of[i]!]!;
  return { groupOf, groups: [...groups, { index: -1, name: null }] };
}

/** All plots by groups, then by the keys in turn; the unknown always last, ties in file order. */
export function orderPlots(dataset: Dataset, context: Context, query: TableQuery): TableOrder {
  const columns = tableColumns(dataset, context);
  const grouped = query.group === null ? null : groupPlots(dataset, context, query.group);
  const keys = query.sorts.flatMap(({ key, descending }) => {
    const column = columns.get(key);
    return column ? [{ ranks: ranksOf(dataset, column), sign: descending ? -1 : 1 }] : [];
  });
  const groupOf = grouped?.groupOf ?? null;
  const order = Uint32Array.from({ length: dataset.plots.count }, (_, i) => i);
  if (groupOf || keys.length > 0)
    order.sort((a, b) => {
      if (groupOf && groupOf[a] !== groupOf[b]) return groupOf[a]! - groupOf[b]!;
      for (const { ranks, sign } of keys) {
        const x = ranks[a]!;
        const y = ranks[b]!;
        if (x < y) return -sign;
        if (x > y) return sign;
        const lacks = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
        if (lacks !== 0) return lacks;
      }
      return a - b;
    });
  return { query, order, groupOf, groups: grouped?.groups ?? [] };
}
