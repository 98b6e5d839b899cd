import { evaluationFrom } from './evaluation-from';

/** 土地开发率 (A+B21)/(A+B), 0–1: plots do not tell which land is ready for supply (B21). */
export const landDevelopmentRate = evaluationFrom({
  id: 'landDevelopmentRate',
  unit: 'ratio',
  better: 'higher',
  numerator: { key: 'developedLand', terms: ['areaA', 'areaB21'] },
  denominator: { key: 'constructibleLand', terms: ['areaA', 'areaB'] },
  byPlots: null,
});
