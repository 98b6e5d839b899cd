import { cell, evaluationFrom } from './evaluation-from';

/** 已建成土地占可开发建设土地比 A/(A+B), 0–1: the product of development, supply and built-up rate. */
export const builtOfConstructible = evaluationFrom({
  id: 'builtOfConstructible',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('areaA'),
  denominator: { key: 'constructibleLand', terms: ['areaA', 'areaB'] },
  byPlots: null,
});
