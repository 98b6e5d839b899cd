import { because, DENOMINATOR, NUMERATOR, UNREPORTED } from './fate';
import type { Indicator } from './indicator';
import { indicatorFrom } from './indicator-from';
import { isSupplied, UNDETERMINED } from './status-groups';

const undetermined = because('status-undetermined');
const notSupplied = because('not-supplied');
const noArea = because('no-area');

/**
 * The share (0–1) that land of some statuses has in all supplied land (D); `null` when no supplied
 * land is known. Land of undetermined status is in neither.
 */
export function suppliedShare(
  id: string,
  better: Indicator['better'],
  input: string,
  isCounted: (status: number) => boolean,
): Indicator {
  return indicatorFrom({
    id,
    unit: 'ratio',
    better,
    formula: id,
    numerator: { key: input, unit: 'm2', amount: 'land' },
    denominator: () => ({ key: 'suppliedLand', unit: 'm2' }),
    followsChoice: false,
    reported: null,
    fates: ({ classes, plotAreas }) => {
      const { statuses } = classes;
      return (plot) => {
        const status = statuses[plot]!;
        if (status === UNDETERMINED) return undetermined;
        if (isSupplied[status] === 0) return notSupplied;
        if (!(plotAreas[plot]! > 0)) return isCounted(status) ? noArea | UNREPORTED : noArea;
        return isCounted(status) ? NUMERATOR | DENOMINATOR : DENOMINATOR;
      };
    },
  });
}
