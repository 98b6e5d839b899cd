import { cell, evaluationFrom } from './evaluation-from';

/** 土地供应率 D/(A+B21), 0–1: plots do not tell which land is ready for supply (B21). */
export const landSupplyRate = evaluationFrom({
  id: 'landSupplyRate',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('areaD'),
  denominator: { key: 'developedLand', terms: ['areaA', 'areaB21'] },
  byPlots: null,
});
