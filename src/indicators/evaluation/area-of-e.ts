import { cell, evaluationFrom } from './evaluation-from';

/** E, land that can still be supplied, m²; plots do not tell it. */
export const areaOfE = evaluationFrom({
  id: 'areaOfE',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaE'),
  denominator: null,
  byPlots: null,
});
