import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../../rules/land-use';
import { BUILT } from '../status-groups';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

/** A2, built industrial, mining and storage land, m². */
export const areaOfA2 = evaluationFrom({
  id: 'areaOfA2',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaA2'),
  denominator: null,
  byPlots: plotLand('areaA2', 'neither', ({ classes, dataset }) => {
    const uses = landUsesOf(dataset.plots);
    return (plot) => {
      if (classes.statuses[plot] !== BUILT) return 'out';
      if (uses[plot]! & INDUSTRIAL_USE) return 'in';
      return uses[plot]! & OTHER_USE ? 'out' : 'land-use-unknown';
    };
  }),
});
