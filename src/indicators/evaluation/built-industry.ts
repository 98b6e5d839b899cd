import type { NumberField } from '../../domain/plot';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../../rules/land-use';
import { because, DENOMINATOR, NUMERATOR } from '../fate';
import type { Indicator } from '../indicator';
import { indicatorFrom } from '../indicator-from';
import { moneyFates } from '../money-fates';
import { fieldValues, landKeys, type MoneyField } from '../recipe';
import { BUILT, UNDETERMINED } from '../status-groups';

const undetermined = because('status-undetermined');
const notBuilt = because('not-built');
const noArea = because('no-area');
const notIndustrial = because('not-industrial');
const landUseUnknown = because('land-use-unknown');
const noFloorArea = because('no-floor-area');
const noValue = because('no-value');

/**
 * Money of plots over built industrial land (A2), yuan/m², whatever denominator the user chose for the usual
 * intensities: TD/T 1029 divides by A2. As they do, it takes the reported total where no plot reports.
 */
export function moneyOverIndustry(formula: string, field: MoneyField, input: string): Indicator {
  return indicatorFrom({
    id: formula,
    unit: 'yuan/m2',
    better: 'higher',
    formula,
    numerator: { key: input, unit: 'yuan', amount: field },
    denominator: () => ({ key: landKeys['built-industrial'], unit: 'm2' }),
    followsChoice: false,
    reported: field,
    fates: (context) => moneyFates(context, field, 'built-industrial'),
  });
}

/**
 * What buildings cover or hold over the built land that they stand on, of all plots or of industrial ones alone. A
 * plot that does not say it is in neither sum; `null` when none does.
 */
export function buildingsOverLand(
  formula: string,
  unit: 'm2/m2' | 'ratio',
  field: Extract<NumberField, 'floorAreaSquareMeters' | 'footprintSquareMeters'>,
  input: string,
  isIndustryAlone: boolean,
): Indicator {
  return indicatorFrom({
    id: formula,
    unit,
    better: 'higher',
    formula,
    numerator: { key: input, unit: 'm2', amount: field },
    denominator: () => ({ key: isIndustryAlone ? 'builtIndustrialLand' : 'builtLand', unit: 'm2' }),
    followsChoice: false,
    reported: null,
    fates: ({ dataset, classes, plotAreas }) => {
      const amounts = fieldValues(dataset.plots, field);
      const uses = landUsesOf(dataset.plots);
      const { statuses } = classes;
      const unsaid = field === 'floorAreaSquareMeters' ? noFloorArea : noValue;
      return (plot) => {
        const status = statuses[plot]!;
        if (status === UNDETERMINED) return undetermined;
        if (status !== BUILT) return notBuilt;
        if (isIndustryAlone && !(uses[plot]! & INDUSTRIAL_USE))
          return uses[plot]! & OTHER_USE ? notIndustrial : landUseUnknown;
        if (!(plotAreas[plot]! > 0)) return noArea;
        return Number.isNaN(amounts[plot]!) ? unsaid : NUMERATOR | DENOMINATOR;
      };
    },
  });
}
