import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { because, DENOMINATOR, NUMERATOR, UNREPORTED } from './fate';
import { indicatorFrom } from './indicator-from';
import { BUILT, UNDETERMINED } from './status-groups';

const undetermined = because('status-undetermined');
const notBuilt = because('not-built');
const noArea = because('no-area');
const landUseUnknown = because('land-use-unknown');

/** 工业用地率 A2/A: built industrial, mining and storage land over all built land, 0–1. */
export const industrialShare = indicatorFrom({
  id: 'industrialShare',
  unit: 'ratio',
  better: 'neither',
  formula: 'industrialShare',
  numerator: { key: 'builtIndustrialLand', unit: 'm2', amount: 'land' },
  denominator: () => ({ key: 'builtLand', unit: 'm2' }),
  followsChoice: false,
  reported: null,
  fates: ({ dataset, classes, plotAreas }) => {
    const uses = landUsesOf(dataset.plots);
    const { statuses } = classes;
    return (plot) => {
      const status = statuses[plot]!;
      if (status === UNDETERMINED) return undetermined;
      if (status !== BUILT) return notBuilt;
      const use = uses[plot]!;
      if ((use & (INDUSTRIAL_USE | OTHER_USE)) === 0) return landUseUnknown;
      const isIndustrial = (use & INDUSTRIAL_USE) !== 0;
      if (!(plotAreas[plot]! > 0)) return isIndustrial ? noArea | UNREPORTED : noArea;
      return isIndustrial ? NUMERATOR | DENOMINATOR : DENOMINATOR;
    };
  },
});
