import { type TextualColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { countyNameOf } from './county-groups';

/** County names in the data, and the county (index into `names`, −1 unknown) of each plot. */
export interface PlotCounties {
  names: string[];
  countyOf: Int32Array;
}

function countyNames(
  name: TextualColumn | undefined,
  adcode: TextualColumn | undefined,
): (i: number) => string | null {
  if (!name && !adcode) return () => null;
  const seen = new Map<string, string | null>();
  return (i) => {
    const texts = [name ? textAt(name, i) : null, adcode ? textAt(adcode, i) : null] as const;
    const key = texts.join('\u0000');
    let found = seen.get(key);
    if (found === undefined) {
      found = countyNameOf(...texts);
      seen.set(key, found);
    }
    return found;
  };
}

const known = new WeakMap<Dataset, PlotCounties>();

/** The county of each plot: what its row says, else the county of its park. Worked out once per Dataset. */
export function plotCounties(dataset: Dataset): PlotCounties {
  const done = known.get(dataset);
  if (done) return done;
  const { plots, parks, placement } = dataset;
  const ofPlot = countyNames(plots.columns.county, plots.columns.adcode);
  const ofPark = countyNames(parks.columns.county, parks.columns.adcode);
  const parkNames = Array.from({ length: parks.count }, (_, park) => ofPark(park));
  const names: string[] = [];
  const indexByName = new Map<string, number>();
  const countyOf = new Int32Array(plots.count).fill(-1);
  for (let i = 0; i < plots.count; i++) {
    const name = ofPlot(i) ?? parkNames[placement.parkOf[i]!] ?? null;
    if (name === null) continue;
    let index = indexByName.get(name);
    if (index === undefined) {
      index = names.push(name) - 1;
      indexByName.set(name, index);
    }
    countyOf[i] = index;
  }
  const found = { names, countyOf };
  known.set(dataset, found);
  return found;
}
