import { cell, evaluationFrom } from './evaluation-from';

/** 综合地均税收, yearly tax of secondary and tertiary industry over A, yuan/m²; plots do not tell that of all firms. */
export const comprehensiveTax = evaluationFrom({
  id: 'comprehensiveTax',
  unit: 'yuan/m2',
  better: 'higher',
  numerator: cell('parkTax'),
  denominator: cell('areaA'),
  byPlots: null,
});
