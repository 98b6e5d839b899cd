import { statuses } from '../../domain/category';
import { cell, evaluationFrom } from './evaluation-from';
import { plotLand } from './plot-land';

const approved = statuses.indexOf('approved_unsupplied');

/** 批而未供面积, m²: approved land that is not supplied on the date (渝府发〔2021〕29号 四(三)). */
export const approvedUnsupplied = evaluationFrom({
  id: 'approvedUnsupplied',
  unit: 'm2',
  better: 'lower',
  numerator: cell('approvedUnsupplied'),
  denominator: null,
  byPlots: plotLand(
    'approvedUnsupplied',
    'lower',
    ({ classes }) =>
      (plot) =>
        classes.statuses[plot] === approved ? 'in' : 'out',
  ),
});
