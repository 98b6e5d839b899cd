import { cell, evaluationFrom } from './evaluation-from';

/** E21, of it industrial, mining and storage land, m²; plots do not tell it. */
export const areaOfE21 = evaluationFrom({
  id: 'areaOfE21',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaE21'),
  denominator: null,
  byPlots: null,
});
