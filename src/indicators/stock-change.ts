import { type Category, categories } from '../domain/category';
import type { Context, Land } from './indicator';
import { sliverSquareMeters } from './tally';

/** The categories whose stock an office brings down (增存挂钩, domain §2.2). */
export const stockCategories = [
  'approved',
  'supplied',
  'idle',
  'inefficient',
] as const satisfies readonly Category[];
export type StockCategory = (typeof stockCategories)[number];

/** Plots that went from one category to another, or stayed. */
export interface Passage {
  from: Category;
  to: Category;
  plots: number[];
  /** Land, m² on the basis of the reading, of the plots whose land is known on it. */
  squareMeters: number;
  withoutArea: number;
}

/** Count, land (m²) and count of plots without an area. */
export interface StockSum {
  plots: number;
  squareMeters: number;
  withoutArea: number;
}

/** The stock between two days: opening + added − left = closing. */
export interface StockSums {
  opening: StockSum;
  added: StockSum;
  left: StockSum;
  closing: StockSum;
}

/** The stock of one category between two days. */
export interface StockRow extends StockSums {
  category: StockCategory;
}

/** What became of a land between two days: each pair of categories once, none without plots. */
export interface StockChange {
  passages: Passage[];
  rows: StockRow[];
  /** Of all its categories together. */
  total: StockSums;
}

/**
 * What became of each plot of a land between two days, from its category (index into `categories`) on
 * both. Duplicates and slivers count nowhere, land counts by its share, as in the figures.
 */
export function stockChange(
  land: Land,
  before: Uint8Array,
  after: Uint8Array,
  context: Pick<Context, 'dataset' | 'plotAreas'>,
): StockChange {
  const found = new Map<number, Passage>();
  for (const [plot, squareMeters] of countedPlots(land, context)) {
    const key = before[plot]! * categories.length + after[plot]!;
    const passage = found.get(key) ?? {
      from: categories[before[plot]!]!,
      to: categories[after[plot]!]!,
      plots: [],
      squareMeters: 0,
      withoutArea: 0,
    };
    found.set(key, passage);
    passage.plots.push(plot);
    if (Number.isNaN(squareMeters)) passage.withoutArea++;
    else passage.squareMeters += squareMeters;
  }
  const passages = [...found].sort(([a], [b]) => a - b).map(([, passage]) => passage);
  return { passages, rows: stockRows(passages), total: stockSumsOf(passages, stockCategories) };
}

/** The plots that count, each with its land in m² by its share; NaN where the area is not known. */
export function* countedPlots(
  { plots, landShares, duplicates }: Land,
  { dataset, plotAreas }: Pick<Context, 'dataset' | 'plotAreas'>,
): Generator<[plot: number, squareMeters: number]> {
  for (let k = 0; k < plots.length; k++) {
    const plot = plots[k]!;
    if (duplicates?.[k] === 1 || dataset.plotEllipsoidal[plot]! < sliverSquareMeters) continue;
    const area = plotAreas[plot]!;
    yield [plot, area > 0 ? area * (landShares ? landShares[k]! : 1) : Number.NaN];
  }
}

function sumOf(passages: readonly Passage[]): StockSum {
  const sum: StockSum = { plots: 0, squareMeters: 0, withoutArea: 0 };
  for (const { plots, squareMeters, withoutArea } of passages) {
    sum.plots += plots.length;
    sum.squareMeters += squareMeters;
    sum.withoutArea += withoutArea;
  }
  return sum;
}

/**
 * Opening stock, what came, what left and closing stock of some categories together: what passes from one of them to
 * another neither came nor left.
 */
export function stockSumsOf(passages: readonly Passage[], within: readonly Category[]): StockSums {
  const from = passages.filter((passage) => within.includes(passage.from));
  const to = passages.filter((passage) => within.includes(passage.to));
  return {
    opening: sumOf(from),
    added: sumOf(to.filter((passage) => !within.includes(passage.from))),
    left: sumOf(from.filter((passage) => !within.includes(passage.to))),
    closing: sumOf(to),
  };
}

function stockRows(passages: readonly Passage[]): StockRow[] {
  return stockCategories.map((category) => ({ category, ...stockSumsOf(passages, [category]) }));
}
