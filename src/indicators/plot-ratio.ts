import { because, DENOMINATOR, NUMERATOR } from './fate';
import type { Context } from './indicator';
import { indicatorFrom } from './indicator-from';
import { fieldValues } from './recipe';
import { BUILT, UNDETERMINED } from './status-groups';

const undetermined = because('status-undetermined');
const notBuilt = because('not-built');
const noArea = because('no-area');
const noFloorArea = because('no-floor-area');

/** The fate of each plot: a building of a plot that is not built does not stand yet. */
export function plotRatioFates({ classes, dataset, plotAreas }: Context): (plot: number) => number {
  const floors = fieldValues(dataset.plots, 'floorAreaSquareMeters');
  const { statuses } = classes;
  return (plot) => {
    const status = statuses[plot]!;
    if (status === UNDETERMINED) return undetermined;
    if (status !== BUILT) return notBuilt;
    if (!(plotAreas[plot]! > 0)) return noArea;
    return Number.isNaN(floors[plot]!) ? noFloorArea : NUMERATOR | DENOMINATOR;
  };
}

/**
 * 容积率: floor area over land, both of built plots, totalFloorArea(A)/A (TD/T 1029, domain §6). A built
 * plot without a floor area is in neither sum; `null` when none is known.
 */
export const plotRatio = indicatorFrom({
  id: 'plotRatio',
  unit: 'm2/m2',
  better: 'higher',
  formula: 'plotRatio',
  numerator: { key: 'floorArea', unit: 'm2', amount: 'floorAreaSquareMeters' },
  denominator: () => ({ key: 'builtLand', unit: 'm2' }),
  followsChoice: false,
  reported: null,
  fates: plotRatioFates,
});
