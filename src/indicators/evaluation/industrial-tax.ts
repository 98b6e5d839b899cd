import { moneyOverIndustry } from './built-industry';
import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地地均税收, yearly tax of industrial and logistics firms over A2, yuan/m². */
export const industrialTax = evaluationFrom({
  id: 'industrialTax',
  unit: 'yuan/m2',
  better: 'higher',
  numerator: cell('industrialTax'),
  denominator: cell('areaA2'),
  byPlots: moneyOverIndustry('taxIntensity', 'taxYuan', 'tax'),
});
