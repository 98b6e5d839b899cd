import type { Denominator, ExclusionReason } from '../domain/figure';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { because, DENOMINATOR, NUMERATOR, UNREPORTED } from './fate';
import type { Context } from './indicator';
import { fieldValues, type MoneyField } from './recipe';
import { BUILT, isSupplied, UNDETERMINED } from './status-groups';

const IN = NUMERATOR | DENOMINATOR;
const notIndustrial = because('not-industrial');
const landUseUnknown = because('land-use-unknown');
const undetermined = because('status-undetermined');
const notSupplied = because('not-supplied');
const notBuilt = because('not-built');
const notInProduction = because('not-in-production');
const noArea = because('no-area');

const unreportedReasons: Record<MoneyField, ExclusionReason> = {
  outputYuan: 'no-output',
  taxYuan: 'no-tax',
  investedYuan: 'no-investment',
};

/**
 * The fate of each plot in a sum of money over land, under a denominator (`null`: the sum alone).
 *
 * Only land in production yields output and tax: built land, and land of undetermined status that
 * reports some. Land known not to be built yields none and, where the denominator includes it, counts
 * with its area. Investment is counted wherever it is reported.
 *
 * A plot that should report and does not stays out of the numerator and of the denominator: counting
 * its land with an output of 0 would call unknown what is not 0. It is told with count and area, and a
 * reported total of the park, which covers it, is divided by the land with it (TD/T 1029 divides all
 * output by all of A2). Land that is not industrial and reports nothing is not expected to.
 */
export function moneyFates(
  context: Context,
  field: MoneyField,
  denominator: Denominator | null,
): (plot: number) => number {
  const { dataset, classes, plotAreas } = context;
  const money = fieldValues(dataset.plots, field);
  const uses = landUsesOf(dataset.plots);
  const { statuses } = classes;
  const needsProduction = field !== 'investedYuan';
  const unreported = because(unreportedReasons[field]) | UNREPORTED;

  const isReported = (plot: number) => !Number.isNaN(money[plot]!);
  const unbuilt = (plot: number) =>
    money[plot]! > 0 ? DENOMINATOR | notInProduction : DENOMINATOR;
  const outsideIndustry = (plot: number) => {
    const use = uses[plot]!;
    if (use & INDUSTRIAL_USE) return 0;
    return use & OTHER_USE ? notIndustrial : landUseUnknown;
  };

  switch (denominator) {
    case 'built-industrial':
      return (plot) => {
        const outside = outsideIndustry(plot);
        if (outside !== 0) return outside;
        const status = statuses[plot]!;
        if (status === UNDETERMINED) return undetermined;
        if (status !== BUILT) return notBuilt;
        if (!(plotAreas[plot]! > 0)) return noArea;
        return isReported(plot) ? IN : unreported;
      };
    case 'supplied-industrial':
      return (plot) => {
        const outside = outsideIndustry(plot);
        if (outside !== 0) return outside;
        const status = statuses[plot]!;
        if (status === UNDETERMINED) return undetermined;
        if (isSupplied[status] === 0) return notSupplied;
        if (!(plotAreas[plot]! > 0)) return noArea;
        if (status !== BUILT && needsProduction) return unbuilt(plot);
        return isReported(plot) ? IN : unreported;
      };
    case 'all-plots':
      return (plot) => {
        if (!(plotAreas[plot]! > 0)) return noArea;
        const status = statuses[plot]!;
        if (status !== BUILT && status !== UNDETERMINED) {
          if (needsProduction) return unbuilt(plot);
          if (isSupplied[status] === 0 && !isReported(plot)) return DENOMINATOR;
        }
        if (isReported(plot)) return IN;
        return uses[plot]! & OTHER_USE ? DENOMINATOR : unreported;
      };
    default:
      // Over the boundary, or no denominator: only money is summed, so land needs no area.
      return (plot) => {
        const status = statuses[plot]!;
        if (status !== BUILT && status !== UNDETERMINED) {
          if (needsProduction) return notInProduction;
          if (isSupplied[status] === 0 && !isReported(plot)) return notSupplied;
        }
        if (isReported(plot)) return NUMERATOR;
        return uses[plot]! & OTHER_USE ? notIndustrial : unreported;
      };
  }
}
