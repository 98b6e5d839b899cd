import { moneyOverIndustry } from './built-industry';
import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地产出强度, yearly revenue of industrial and logistics firms over A2, yuan/m²; plots tell output (产值) in its place, which the formula says. */
export const industrialOutput = evaluationFrom({
  id: 'industrialOutput',
  unit: 'yuan/m2',
  better: 'higher',
  numerator: cell('industrialRevenue'),
  denominator: cell('areaA2'),
  byPlots: moneyOverIndustry('outputIntensity', 'outputYuan', 'output'),
});
