import { buildingsOverLand } from './built-industry';
import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地综合容积率, floor area on A2 over A2. */
export const industrialFar = evaluationFrom({
  id: 'industrialFar',
  unit: 'm2/m2',
  better: 'higher',
  numerator: cell('industrialFloorArea'),
  denominator: cell('areaA2'),
  byPlots: buildingsOverLand('industrialFar', 'm2/m2', 'floorAreaSquareMeters', 'floorArea', true),
});
