import { type Category, categories } from '../domain/category';
import type { DisposalMeasure } from '../domain/disposal';
import { disposalMeasures } from '../domain/disposal';
import type { Context, Land } from './indicator';
import { countedPlots, type StockSum, stockCategories } from './stock-change';

/** Plots that left the stock one way. */
export interface StockLeft extends StockSum {
  to: Category;
  /** As the disposal ledger records it; `null`: it records none. */
  measure: DisposalMeasure | null;
  /** Plots among them whose record is closed (销号). */
  closed: number;
  rows: number[];
}

const isStock = (category: number) =>
  (stockCategories as readonly Category[]).includes(categories[category]!);

/**
 * What left the stock between two days (categories before and after are indices into `categories`), by where it went
 * and by the measure that the disposal ledger records, most land first. What passes from one category of the stock to
 * another did not leave it. Land counts as in `stockChange`, m².
 */
export function stockLeft(
  land: Land,
  before: Uint8Array,
  after: Uint8Array,
  context: Pick<Context, 'dataset' | 'plotAreas'>,
): StockLeft[] {
  const { ledger } = context.dataset.plots;
  const found = new Map<string, StockLeft>();
  for (const [plot, squareMeters] of countedPlots(land, context)) {
    if (!isStock(before[plot]!) || isStock(after[plot]!)) continue;
    const values = ledger?.[plot]?.values;
    const measure = disposalMeasures.find((one) => one === values?.measure) ?? null;
    const to = categories[after[plot]!]!;
    const key = `${to} ${measure}`;
    const group = found.get(key) ?? {
      ...{ to, measure, closed: 0, rows: [] },
      ...{ plots: 0, squareMeters: 0, withoutArea: 0 },
    };
    found.set(key, group);
    group.rows.push(plot);
    group.plots++;
    if (values?.closed) group.closed++;
    if (Number.isNaN(squareMeters)) group.withoutArea++;
    else group.squareMeters += squareMeters;
  }
  return [...found.values()].sort((a, b) => b.squareMeters - a.squareMeters || b.plots - a.plots);
}
