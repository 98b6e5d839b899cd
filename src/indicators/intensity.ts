import type { Indicator } from './indicator';
import { indicatorFrom } from './indicator-from';
import { moneyFates } from './money-fates';
import { landKeys, type MoneyField } from './recipe';

/**
 * Money over land in yuan/m² (1 yuan/m² = 0.01 亿元/km² = 1 万元/公顷), over the denominator that the
 * context names; `null` when nothing is reported or no such land is known.
 */
export function intensity(id: string, field: MoneyField, input: string): Indicator {
  return indicatorFrom({
    id,
    unit: 'yuan/m2',
    better: 'higher',
    formula: id,
    numerator: { key: input, unit: 'yuan', amount: field },
    denominator: ({ denominator }) =>
      denominator === 'park-boundary' ? 'boundary' : { key: landKeys[denominator], unit: 'm2' },
    followsChoice: true,
    reported: field,
    fates: (context) => moneyFates(context, field, context.denominator),
  });
}
