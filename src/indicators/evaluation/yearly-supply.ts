import { addYears } from '../../domain/day';
import { Plot } from '../../domain/plot';
import type { Indicator } from '../indicator';
import { isSupplied } from '../status-groups';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

/** Years before the date over which plots tell a mean supply: this app's choice, no source names a number. */
export const supplyYears = 5;

const suppliedLately = plotLand('suppliedLately', 'neither', ({ classes, dataset }) => {
  const { asOf, statuses } = classes;
  const from = addYears(asOf, -supplyYears);
  return (plot) => {
    if (isSupplied[statuses[plot]!] === 0) return 'out';
    const day = new Plot(dataset.plots, plot).day('supplyDate');
    if (day === null) return 'no-value';
    return day > from && day <= asOf ? 'in' : 'out';
  };
});

const byPlots: Indicator = {
  ...suppliedLately,
  compute: (land, context) => {
    const figure = suppliedLately.compute(land, context);
    return { ...figure, value: figure.value === null ? null : figure.value / supplyYears };
  },
  value: (land, context) => suppliedLately.value(land, context) / supplyYears,
};

/** Mean yearly supply, m²: as the table says, or by plots the land supplied in five years over five. */
export const yearlySupply = evaluationFrom({
  id: 'yearlySupply',
  unit: 'm2',
  better: 'neither',
  numerator: cell('yearlySupply'),
  denominator: null,
  byPlots,
});
