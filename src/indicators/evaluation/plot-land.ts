import { because, NUMERATOR, UNREPORTED } from '../fate';
import type { Context, Indicator } from '../indicator';
import { indicatorFrom } from '../indicator-from';
import { UNDETERMINED } from '../status-groups';

/** What a plot is to a sum of land: in it, not, or not to be told for want of a field. */
export type Belonging = 'in' | 'out' | 'land-use-unknown' | 'no-value' | 'not-of-status';

const undetermined = because('status-undetermined') | UNREPORTED;
const noArea = because('no-area');
const out = because('not-of-status');
const unknownUse = because('land-use-unknown') | UNREPORTED;
const noValue = because('no-value') | UNREPORTED;

/**
 * The land of plots that belong to a kind, m², as part of an evaluation by plots: `formula` and `input` are the words
 * of it. A plot of undetermined status, or of which the wanted field is unknown, makes the sum incomplete,
 * and unknown where no plot is known to belong.
 */
export function plotLand(
  id: string,
  better: Indicator['better'],
  belongs: (context: Context) => (plot: number) => Belonging,
): Indicator {
  return indicatorFrom({
    id,
    unit: 'm2',
    better,
    formula: id,
    numerator: { key: id, unit: 'm2', amount: 'land' },
    denominator: () => null,
    followsChoice: false,
    reported: null,
    fates: (context) => {
      const belongingOf = belongs(context);
      const { statuses } = context.classes;
      return (plot) => {
        if (statuses[plot] === UNDETERMINED) return undetermined;
        switch (belongingOf(plot)) {
          case 'in':
            return context.plotAreas[plot]! > 0 ? NUMERATOR : noArea | UNREPORTED;
          case 'land-use-unknown':
            return unknownUse;
          case 'no-value':
            return noValue;
          default:
            return out;
        }
      };
    },
  });
}
