import { civilFromDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { plotFactsOf } from '../rules/plot-facts';
import { supplyAt } from '../rules/supply';
import { YES } from '../rules/tri-state';
import { because, DENOMINATOR, NUMERATOR, UNREPORTED } from './fate';
import { indicatorFrom } from './indicator-from';

const notSupplied = because('not-supplied');
const notIndustrial = because('not-industrial');
const landUseUnknown = because('land-use-unknown');
const noArea = because('no-area');

/**
 * 标准地 in new industrial land: land of the industrial plots that are marked 标准地 over that of all industrial
 * plots, both supplied in the calendar year of the reading, 0–1; `null` when none was. By the same rules as
 * `standardSupply`; a plot that is not marked counts as not supplied as 标准地.
 */
export const standardShare = indicatorFrom({
  id: 'standardShare',
  unit: 'ratio',
  better: 'higher',
  formula: 'standardShare',
  numerator: { key: 'standardLand', unit: 'm2', amount: 'land' },
  denominator: () => ({ key: 'newIndustrialLand', unit: 'm2' }),
  followsChoice: false,
  reported: null,
  fates: ({ dataset, classes, plotAreas }) => {
    const facts = plotFactsOf(dataset.plots, dataset.layers, classes.settings);
    const uses = landUsesOf(dataset.plots);
    const { year } = civilFromDay(classes.asOf);
    return (index) => {
      const plot = new Plot(dataset.plots, index);
      const day = plot.day('supplyDate');
      const isNew = day !== null && civilFromDay(day).year === year;
      if (!isNew || supplyAt(facts, index, classes.asOf) !== YES) return notSupplied;
      const use = uses[index]!;
      if ((use & (INDUSTRIAL_USE | OTHER_USE)) === 0) return landUseUnknown;
      if ((use & INDUSTRIAL_USE) === 0) return notIndustrial;
      const isStandard = plot.flag('standardPlot') === true;
      if (!(plotAreas[index]! > 0)) return isStandard ? noArea | UNREPORTED : noArea;
      return isStandard ? NUMERATOR | DENOMINATOR : DENOMINATOR;
    };
  },
});
