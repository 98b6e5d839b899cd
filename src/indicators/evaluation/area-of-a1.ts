import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../../rules/land-use';
import { residentialUsesOf } from '../../rules/residential-use';
import { BUILT } from '../status-groups';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

/** A1, built residential land, m². */
export const areaOfA1 = evaluationFrom({
  id: 'areaOfA1',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaA1'),
  denominator: null,
  byPlots: plotLand('areaA1', 'neither', ({ classes, dataset }) => {
    const uses = landUsesOf(dataset.plots);
    const residential = residentialUsesOf(dataset.plots);
    return (plot) => {
      if (classes.statuses[plot] !== BUILT) return 'out';
      if (residential[plot] === 1) return 'in';
      return uses[plot]! & (INDUSTRIAL_USE | OTHER_USE) ? 'out' : 'land-use-unknown';
    };
  }),
});
