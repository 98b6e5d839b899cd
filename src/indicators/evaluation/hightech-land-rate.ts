import { cell, evaluationFrom } from './evaluation-from';

/** 高新技术产业用地率 H/A, 0–1 (2010 standard, high-tech zones only): plots do not tell H. */
export const hightechLandRate = evaluationFrom({
  id: 'hightechLandRate',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('areaH'),
  denominator: cell('areaA'),
  byPlots: null,
});
