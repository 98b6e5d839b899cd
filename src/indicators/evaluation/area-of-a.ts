import { BUILT } from '../status-groups';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

/** A, built-up land, m². */
export const areaOfA = evaluationFrom({
  id: 'areaOfA',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaA'),
  denominator: null,
  byPlots: plotLand(
    'areaA',
    'neither',
    ({ classes }) =>
      (plot) =>
        classes.statuses[plot] === BUILT ? 'in' : 'out',
  ),
});
