import { idleShare } from '../idle-share';
import { cell, evaluationFrom } from './evaluation-from';

/** 土地闲置率 G/D, 0–1; by plots it is `idleShare`, with land that is only suspected of it. */
export const landIdleRate = evaluationFrom({
  id: 'landIdleRate',
  unit: 'ratio',
  better: 'lower',
  numerator: cell('areaG'),
  denominator: cell('areaD'),
  byPlots: idleShare,
});
