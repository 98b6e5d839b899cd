import { industrialShare } from '../industrial-share';
import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地率 A2/A, 0–1; by plots it is `industrialShare`. More is not better for a mixed zone. */
export const industrialLandRate = evaluationFrom({
  id: 'industrialLandRate',
  unit: 'ratio',
  better: 'neither',
  numerator: cell('areaA2'),
  denominator: cell('areaA'),
  byPlots: industrialShare,
});
