import { cell, evaluationFrom } from './evaluation-from';

/** 人口密度, residents over A, people/m²; for mixed zones. */
export const populationDensity = evaluationFrom({
  id: 'populationDensity',
  unit: 'people/m2',
  better: 'higher',
  numerator: cell('population'),
  denominator: cell('areaA'),
  byPlots: null,
});
