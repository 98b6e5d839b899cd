import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地建筑系数, what buildings, structures and open yards cover of A2, 0–1; not building density, and plots tell no yards. */
export const buildingCoefficient = evaluationFrom({
  id: 'buildingCoefficient',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('industrialCovered'),
  denominator: cell('areaA2'),
  byPlots: null,
});
