import functions from '../../data/reference/land-use-functions.json' with { type: 'json' };
import { type TextualColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import type { Grouping } from '../domain/grouping';
import { firstLandUseClassOf } from '../rules/land-use-class';
import { countyClusterOf, countyGroupOf } from './county-groups';
import { parkTierOf } from './park-catalogue';
import { plotCounties } from './plot-counties';

/** The groups that occur, and the group (index into `names`, −1 none is known) of each plot. */
export interface PlotGroups {
  names: string[];
  groupOf: Int32Array;
}

const known = new WeakMap<Dataset, Map<Grouping, PlotGroups>>();

/**
 * The groups of all plots. Of places: the plot's own county, else its park's; of tier and level: its park's (tier by the
 * exact name in the catalogue, level as the file says); of uses: the first class of the guide that its land use tells. A
 * plot of which none is known is in no group (−1). Worked out once per Dataset and grouping.
 */
export function plotGroups(grouping: Grouping, dataset: Dataset): PlotGroups {
  const ofDataset = known.get(dataset) ?? new Map<Grouping, PlotGroups>();
  known.set(dataset, ofDataset);
  const done = ofDataset.get(grouping);
  if (done) return done;
  const found = groupsBy(nameReader(grouping, dataset), dataset.plots.count);
  ofDataset.set(grouping, found);
  return found;
}

function groupsBy(nameOf: (plot: number) => string | null, count: number): PlotGroups {
  const indexes = new Map<string, number>();
  const groupOf = new Int32Array(count).fill(-1);
  for (let plot = 0; plot < count; plot++) {
    const name = nameOf(plot);
    if (name === null) continue;
    const index = indexes.get(name) ?? indexes.size;
    indexes.set(name, index);
    groupOf[plot] = index;
  }
  return { names: [...indexes.keys()], groupOf };
}

function nameReader(grouping: Grouping, dataset: Dataset): (plot: number) => string | null {
  const { parks, placement } = dataset;
  const ofPark = (nameOf: (park: number) => string | null) => {
    const names = Array.from({ length: parks.count }, (_, park) => nameOf(park));
    return (plot: number) => names[placement.parkOf[plot]!] ?? null;
  };
  const textOfPark = (column: TextualColumn | undefined) => (park: number) =>
    column ? textAt(column, park)?.trim() || null : null;
  switch (grouping) {
    case 'cluster':
      return ofCounty(dataset, countyClusterOf);
    case 'countyGroup':
      return ofCounty(dataset, countyGroupOf);
    case 'county':
      return ofCounty(dataset, (county) => county);
    case 'tier': {
      const nameOf = textOfPark(parks.columns.name);
      return ofPark((park) => parkTierOf(nameOf(park)));
    }
    case 'level':
      return ofPark(textOfPark(parks.columns.level));
    case 'ecosystem':
      return ofPark(textOfPark(parks.columns.ecosystem));
    case 'park': {
      const [nameOf, idOf] = [textOfPark(parks.columns.name), textOfPark(parks.columns.id)];
      return ofPark((park) => nameOf(park) ?? idOf(park));
    }
    case 'threeLives':
    case 'function':
      return ofUse(dataset, functions.functions[grouping]);
  }
}

function ofCounty(dataset: Dataset, nameOf: (county: string) => string | null) {
  const { names, countyOf } = plotCounties(dataset);
  const groups = names.map(nameOf);
  return (plot: number) => groups[countyOf[plot]!] ?? null;
}

/** By the first class of the guide: the function to which the reference puts it. */
function ofUse({ plots }: Dataset, classesOf: Record<string, readonly string[]>) {
  const functionOf = new Map(
    Object.entries(classesOf).flatMap(([name, classes]) => classes.map((code) => [code, name])),
  );
  const { landUseScheme, landUseCode, landUseName } = plots.columns;
  const read = (column: TextualColumn | undefined, plot: number) =>
    column ? textAt(column, plot) : null;
  const seen = new Map<string, string | null>();
  return (plot: number) => {
    const texts = [
      read(landUseScheme, plot),
      read(landUseCode, plot),
      read(landUseName, plot),
    ] as const;
    const key = texts.join('\u0000');
    const before = seen.get(key);
    if (before !== undefined) return before;
    const name = functionOf.get(firstLandUseClassOf(...texts) ?? '') ?? null;
    seen.set(key, name);
    return name;
  };
}
