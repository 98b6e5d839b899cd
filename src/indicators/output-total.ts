import { indicatorFrom } from './indicator-from';
import { moneyFates } from './money-fates';

/**
 * The output (产值) of the plots in production that report one, yuan a year; the park's reported total
 * when no plot reports; `null` when neither does.
 */
export const outputTotal = indicatorFrom({
  id: 'outputTotal',
  unit: 'yuan',
  better: 'higher',
  formula: 'outputTotal',
  numerator: { key: 'output', unit: 'yuan', amount: 'outputYuan' },
  denominator: () => null,
  followsChoice: false,
  reported: 'outputYuan',
  fates: (context) => moneyFates(context, 'outputYuan', null),
});
