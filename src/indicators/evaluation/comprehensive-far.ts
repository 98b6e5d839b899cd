import { plotRatio } from '../plot-ratio';
import { cell, evaluationFrom } from './evaluation-from';

/** 综合容积率, floor area over A; by plots it is `plotRatio`. */
export const comprehensiveFar = evaluationFrom({
  id: 'comprehensiveFar',
  unit: 'm2/m2',
  better: 'higher',
  numerator: cell('builtFloorArea'),
  denominator: cell('areaA'),
  byPlots: plotRatio,
});
