import { cell, evaluationFrom } from './evaluation-from';

/** D22, land in paid use whose term is over and that is not disposed of, m²: plots tell a term, but not whether it was disposed of. */
export const areaOfD22 = evaluationFrom({
  id: 'areaOfD22',
  unit: 'm2',
  better: 'neither',
  numerator: cell('areaD22'),
  denominator: null,
  byPlots: null,
});
