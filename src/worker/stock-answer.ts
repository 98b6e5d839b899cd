import type { AreaReference } from '../domain/figure';
import type { Context } from '../indicators/indicator';
import { resolveLand } from '../indicators/resolve-land';
import { stockChange } from '../indicators/stock-change';
import { stockLeft } from '../indicators/stock-left';
import { classesOn } from './land-history';
import type { ParkStock, StockAnswer } from './stock-messages';

function classesOf({ dataset, classes }: Context, from: number, to: number) {
  const before = classesOn(dataset, from, classes.settings).categories;
  const after = classesOn(dataset, to, classes.settings).categories;
  return { before, after };
}

/** What became of a land between two days, and by what it left the stock. */
export function stockAnswer(
  reference: AreaReference,
  from: number,
  to: number,
  context: Context,
): StockAnswer {
  const { before, after } = classesOf(context, from, to);
  const land = resolveLand(reference, context);
  const change = stockChange(land, before, after, context);
  return { ...change, departures: stockLeft(land, before, after, context) };
}

/** The stock of every park between two days, and of all land (`park` null), where land counts once. */
export function stockOfParks(from: number, to: number, context: Context): ParkStock[] {
  const { before, after } = classesOf(context, from, to);
  const of = (park: number | null): ParkStock => {
    const reference: AreaReference = park === null ? { kind: 'all' } : { kind: 'park', park };
    const { rows, total } = stockChange(resolveLand(reference, context), before, after, context);
    return { park, rows, total };
  };
  const parks = Array.from({ length: context.dataset.parks.count }, (_, park) => of(park));
  return [...parks, of(null)];
}
