import { isIdle } from '../status-groups';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

/** G, idle land, m²; by plots with land that is only suspected of it. */
export const areaOfG = evaluationFrom({
  id: 'areaOfG',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaG'),
  denominator: null,
  byPlots: plotLand(
    'areaG',
    'neither',
    ({ classes }) =>
      (plot) =>
        isIdle[classes.statuses[plot]!] === 1 ? 'in' : 'out',
  ),
});
