import { moneyOverIndustry } from './built-industry';
import { cell, evaluationFrom } from './evaluation-from';

/** 工业用地固定资产投入强度, cumulative fixed investment of industrial and logistics firms over A2, yuan/m². */
export const industrialInvestment = evaluationFrom({
  id: 'industrialInvestment',
  unit: 'yuan/m2',
  better: 'higher',
  numerator: cell('industrialInvestment'),
  denominator: cell('areaA2'),
  byPlots: moneyOverIndustry('investmentIntensity', 'investedYuan', 'investment'),
});
