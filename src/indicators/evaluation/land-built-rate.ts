import { builtShare } from '../built-share';
import { cell, evaluationFrom } from './evaluation-from';

/** 土地建成率 A/D, 0–1; by plots it is `builtShare`. */
export const landBuiltRate = evaluationFrom({
  id: 'landBuiltRate',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('areaA'),
  denominator: cell('areaD'),
  byPlots: builtShare,
});
